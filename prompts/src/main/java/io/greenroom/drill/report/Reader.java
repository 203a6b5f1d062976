package io.greenroom.drill.report;

/** Who reads a report. What is private to the interviewer never stands in the candidate's. */
enum Reader {
    CANDIDATE("report"),
    INTERVIEWER("report-interviewer");

    private final String file;

    Reader(String file) {
        this.file = file;
    }

    /** The name of the files, without an ending. */
    String file() {
        return file;
    }

    boolean seesSecrets() {
        return this == INTERVIEWER;
    }
}
