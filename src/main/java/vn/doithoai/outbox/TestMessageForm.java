package vn.doithoai.outbox;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.NullUnmarked;

/** Where a test message goes. */
@NullUnmarked
class TestMessageForm {

    @NotBlank
    @Size(max = 254)
    @Email
    private String address;

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }
}
