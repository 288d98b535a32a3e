package vn.doithoai.person;

/** A group with the number of its active members. */
record CountedGroup(PersonGroup group, long members) {

    PersonGroupSummary summary() {
        return group.summary(members);
    }
}
