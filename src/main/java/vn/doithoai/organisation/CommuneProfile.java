package vn.doithoai.organisation;

import java.util.UUID;

/** The commune as its pages show it, with the version that an edit starts from. */
record CommuneProfile(UUID id, CommuneDetails details, long version) {}
