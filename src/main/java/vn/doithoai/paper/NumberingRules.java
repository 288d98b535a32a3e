package vn.doithoai.paper;

import vn.doithoai.document.DocumentKind;

/** How papers are numbered (cách lấy số). */
public record NumberingRules(Scope scope, Giver numberedBy) {

    /** Each kind has its own sequence and the clerk enters the number. */
    public static final NumberingRules USUAL = new NumberingRules(Scope.PER_TYPE, Giver.CLERK);

    /** Which papers share one sequence of numbers in a year; the head of the agency decides (NĐ 30/2020, Điều 15.1.c). */
    public enum Scope {
        /** Each kind has its own. */
        PER_TYPE,
        /** One for all kinds. */
        SHARED
    }

    /** Who gives papers their numbers (cấp số). */
    public enum Giver {
        /** The records clerk, in the office's book; the program's papers are only some of it, so gaps are normal. */
        CLERK,
        /** The program: the next one of the sequence, without gaps. */
        PROGRAM
    }

    public boolean isAutomatic() {
        return numberedBy == Giver.PROGRAM;
    }

    /** Name of the sequence that papers of the kind take their numbers from. */
    String sequence(DocumentKind kind) {
        return scope == Scope.SHARED ? "ALL" : kind.name();
    }
}
