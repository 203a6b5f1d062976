package io.greenroom.perf.journeys;

import io.greenroom.perf.ledger.Ledger;
import io.greenroom.perf.measure.Recorder;
import io.greenroom.perf.measure.Schedule;
import io.greenroom.perf.profiles.Profile;
import io.greenroom.perf.subject.Population;

/**
 * All that a run's journeys share.
 *
 * @param population among whom
 * @param profile how
 * @param schedule when people are due
 * @param ledger which messages were sent
 * @param recorder what was measured
 */
public record Scene(Population population, Profile profile, Schedule schedule, Ledger ledger, Recorder recorder) {}
