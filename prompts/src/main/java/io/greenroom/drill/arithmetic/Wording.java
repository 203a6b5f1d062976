package io.greenroom.drill.arithmetic;

import java.util.regex.Pattern;

/** How people join figures: what ends a statement, what says that two are equal, and what is only talk. */
final class Wording {
    /** Between statements. */
    static final Pattern STATEMENTS =
            Pattern.compile("[\\n;]+|,\\s+|(?<=\\S):\\s+|(?<=\\D)\\.(?=\\s|$)|(?<=\\d)\\.(?=\\s+\\D|\\s*$)");

    /** Between terms that are said to be equal. */
    static final Pattern EQUALS = Pattern.compile("(?:≈|=>|~=|=|→|->|\\b(?:is|are|gives?(?: us)?|makes?|takes?|holds?"
            + "|lasts?|comes? to|equals|amounts to|or|about|roughly|i\\.e|that's|so)\\b)+");

    /** The same, if it may also lead on to the next thing. */
    static final Pattern ARROW = Pattern.compile("\\s*(?:=>|→|->)\\s*");

    /** A number behind another, in brackets, at the end of a statement. */
    static final Pattern ASIDE = Pattern.compile(
            "(?<=[\\p{L}\\d%)])\\s+\\(([^()]*\\d[^()]*)\\)\\s*$|(?<=[\\p{L}%])\\(([^()]*\\d[^()]*)\\)\\s*$");

    /** Brackets around a result that belongs to what stands before them. */
    static final Pattern RESULT_IN_BRACKETS = Pattern.compile("\\(\\s*((?:=|≈|~|i\\.e|about|so|or)[^()]*)\\)");

    /** Brackets around more than a term. */
    static final Pattern REMARK =
            Pattern.compile("\\(([^()]*(?:,\\s|[=≈→]|->|\\b(?:is|are|gives|makes|takes|holds|so|not)\\b)[^()]*)\\)");

    /** Bounds where a number is asked for. */
    static final Pattern BOUNDS = Pattern.compile("\\d[\\p{L}/ ]*(?:(?<!comes? )(?<!amounts )\\bto\\b|–)\\s*\\d"
            + "|\\bbetween\\b.*\\d.*\\band\\b.*\\d|\\b(?:more|less) than\\s+\\d|\\bat (?:least|most)\\s+\\d");

    /** What goes on from the last result. */
    static final Pattern GOES_ON =
            Pattern.compile("^\\s*(?:times\\b|divided by\\b|over\\b|[*×·÷/]\\s?|x(?=[\\s\\d])).*");

    /** What is added to the last result. */
    static final Pattern ADDS = Pattern.compile("^\\s*(?:and|plus)\\s(?=\\s*\\d).*");

    /** A part of the last result. */
    static final Pattern SHARE =
            Pattern.compile("^[^\\d(]*(?:\\d+(?:\\.\\d+)?\\s*(?:%|percent\\b)|\\(\\d+/\\d+\\))\\s*of\\b\\D*$");

    /** So much taken off. */
    static final Pattern LESS = Pattern.compile("\\bless\\s+(\\d+(?:\\.\\d+)?)\\s*%");

    /** A one that counts. */
    static final Pattern ONE = Pattern.compile("(?i)\\bone\\b(?! every)");

    /** What says nothing new behind a result. */
    static final Pattern TALK = Pattern.compile(
            "(?i)^\\s*(?:which(?! (?:is|are|makes?|gives?|comes?|equals)\\b)|fits|well|far|much|if|because|since|assuming"
                    + "|provided|unless|\\p{L}+ times (?:the|that|what))\\b.*"
                    + "|.*\\b(?:more|less|fewer|higher|lower|larger|smaller) than\\b.*");

    /** What says that the statement before was a check. */
    static final Pattern CHECKED =
            Pattern.compile("(?i)^\\s*(?:checks? out|fine|good|ok(?:ay)?|works|fits|great)\\b\\D*");

    private Wording() {}
}
