package vn.doithoai.person;

import org.jspecify.annotations.Nullable;
import vn.doithoai.shared.Text;

/**
 * How to reach a person (thông tin liên hệ). Shown under a mask everywhere; the whole of it only to those who may reveal it, and every
 * reveal is audited (Luật 91/2025/QH15).
 *
 * @param phone in its one form, {@code 0912345678}
 * @param email as typed
 */
public record Contact(@Nullable String phone, @Nullable String email) {

    /** Nothing known. */
    public static final Contact NONE = new Contact(null, null);

    public Contact {
        if (phone != null && !PhoneNumber.isNormalised(phone)) {
            throw new IllegalArgumentException("the phone number is not in its one form");
        }
    }

    public boolean isEmpty() {
        return phone == null && email == null;
    }

    /** {@code 0912•••678} */
    public @Nullable String maskedPhone() {
        return phone == null ? null : PhoneNumber.masked(phone);
    }

    /** {@code v•••@suoimay.example} */
    public @Nullable String maskedEmail() {
        return email == null ? null : Text.maskedEmail(email);
    }

    /** What is blank here stays as it was: for those who change a person without seeing the contact data. */
    Contact keeping(Contact stored) {
        return new Contact(phone == null ? stored.phone : phone, email == null ? stored.email : email);
    }

    /** Masked, so that no log line tells a number. */
    @Override
    public String toString() {
        return "Contact[" + maskedPhone() + ", " + maskedEmail() + "]";
    }
}
