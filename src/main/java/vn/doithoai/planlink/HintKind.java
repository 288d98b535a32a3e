package vn.doithoai.planlink;

/** What the checklist may miss in a plan (gợi ý kiểm tra); what each says, and which article asks for it, are messages. */
enum HintKind {
    /** At least once a year: Luật 72/2025/QH15, Điều 43 khoản 1. */
    SESSION,
    /** The notice is due seven days before: khoản 2. */
    SEVEN_DAYS,
    /** A day that has passed. */
    PAST,
    /** With a representative of the Council's standing committee: Điều 43. */
    CO_CHAIR,
    /** The Party committee is invited: Điều 43. */
    PARTY,
    /** How people take part and send their opinions: Điều 43 khoản 2. */
    HOW,
    /** Together with the Fatherland Front: Luật 10/2022/QH15, Điều 32. */
    FRONT,
    /** The socio-political organisations call their members. */
    ORGANISATIONS,
    /** Village heads announce: Điều 43 khoản 3. */
    VILLAGE_HEADS,
    /** The law on local government in force is named. */
    BASIS,
    /** The law on grassroots democracy is named. */
    BASIS_DEMOCRACY,
    /** A law that is no longer in force is named. */
    BASIS_OLD,
    /** "Lưu: VT" prints by itself and would stand there twice: Nghị định 30/2020/NĐ-CP. */
    ARCHIVE,
    /** "Lưu: VT" lacks the drafting unit. */
    ARCHIVE_UNIT,
    /** Nobody gets the plan. */
    RECIPIENTS,
    /** Work that nobody has. */
    OWNER,
    /** Work without a last day. */
    DEADLINE,
    /** A group without a number of persons. */
    HEAD_COUNT
}
