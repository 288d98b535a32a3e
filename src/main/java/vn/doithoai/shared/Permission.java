package vn.doithoai.shared;

/**
 * What somebody may do (quyền). Roles are named sets of these, kept as data; code asks for permissions, never for roles
 * (product text, section 1).
 */
public enum Permission {
    /** Opens the staff area (bàn làm việc). */
    DESK_VIEW,
    /** Sees the commune's profile, units, villages, clusters, fields and holidays. */
    ORGANISATION_VIEW,
    ORGANISATION_EDIT,
    /** Sees persons known to the office, contact data masked. */
    PERSON_VIEW,
    PERSON_EDIT,
    /** Has a masked phone number or e-mail address shown; every use is audited. */
    PERSON_CONTACT_REVEAL,
    /** Sees issued papers and the register of papers. */
    PAPER_VIEW,
    /** Sees papers on their way too: drafts, in review, approved. */
    PAPER_VIEW_DRAFTS,
    /** Writes papers, submits them for review and takes them back. */
    PAPER_DRAFT,
    /** Comments on papers in review, returns and approves them. */
    PAPER_REVIEW,
    /** Enters number and date of an approved paper, its signed scan, and who got copies. */
    PAPER_ISSUE,
    /** Decides how papers are numbered. */
    PAPER_SETTINGS,
    /** Sees the year's dialogue sessions. */
    SESSION_VIEW,
    /** Foresees sessions, sets their day, postpones them. */
    SESSION_SCHEDULE,
    /** Cancels sessions. */
    SESSION_CANCEL,
    /** Keeps the hall's list and the backdrop of a session, and tells of any assignment of the plan how far it is. */
    PREPARATION_EDIT,
    /** Tells how far one's own assignments are, and those of one's unit. */
    PREPARATION_OWN,
    /** Sees the notice of a session, where it was published, and which villages and organisations have announced it. */
    NOTICE_VIEW,
    /** Writes the notice of a session, records where it was published, and what villages and organisations tell. */
    NOTICE_EDIT,
    /** Tells when and how one's own village was told of a session. */
    ANNOUNCEMENT_VILLAGE,
    /** Tells that one's own organisation called its members to a session, and how many come. */
    ANNOUNCEMENT_ORGANISATION,
    /** Sees who is invited to a session, who was told and what they answered. */
    INVITATION_VIEW,
    /** Invites, records how invitations were handed over and what was answered. */
    INVITATION_EDIT,
    /** Names people of one's own village to be invited to a session. */
    NOMINATION_VILLAGE,
    /** Names people of one's own organisation to be invited to a session. */
    NOMINATION_ORGANISATION,
    /** Sees how many were invited to a session, come and are there, by group. */
    ATTENDANCE_VIEW,
    /** Checks people in at the door. */
    ATTENDANCE_RECORD,
    /** Sees the e-mails that the program has written, their addresses masked. */
    OUTBOX_VIEW,
    /** Releases e-mails, edits and discards drafts, decides on what failed. */
    OUTBOX_RELEASE,
    /** Has a test message sent. */
    OUTBOX_TEST,
    ACCOUNT_EDIT,
    AUDIT_VIEW
}
