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
    ACCOUNT_EDIT,
    AUDIT_VIEW
}
