package vn.doithoai.personimport;

/** What a row of the list is to the directory. */
enum RowKind {
    /** nobody like this is there */
    NEW,
    /** the person is there, and the row says something else or more */
    CHANGED,
    /** somebody is there, or stands further up in the list, who may be the same human being */
    SUSPECTED,
    /** can't be taken as it stands */
    WRONG,
    /** the person is there, and the row says nothing new */
    SAME
}
