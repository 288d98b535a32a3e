package vn.doithoai.outbox;

import vn.doithoai.web.VersionedForm;

/** A button of a message's page: it carries the version that the page showed. */
class MessageMoveForm extends VersionedForm {}
