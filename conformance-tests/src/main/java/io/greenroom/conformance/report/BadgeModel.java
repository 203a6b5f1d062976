package io.greenroom.conformance.report;

import io.jstach.jstache.JStache;

/** All that the badge shows; lengths in pixels. */
@JStache(path = "report/badge.mustache")
record BadgeModel(
        String words, String colour, int width, int left, int right, int nameLength, int wordsAt, int wordsLength) {}
