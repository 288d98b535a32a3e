package vn.doithoai.paper;

import org.jspecify.annotations.Nullable;
import vn.doithoai.person.PersonId;

/**
 * Who signs a paper (người ký), as the paper names the person at that time.
 *
 * @param person null where the directory doesn't know the signer
 * @param name full name without titles; null while it is open who signs
 * @param post such as "Chủ tịch"; printed in capitals
 */
public record Signer(@Nullable PersonId person, @Nullable String name, String post, SigningForm form) {}
