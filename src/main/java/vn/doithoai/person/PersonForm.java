package vn.doithoai.person;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullUnmarked;
import org.springframework.validation.Errors;
import vn.doithoai.organisation.UnitId;
import vn.doithoai.village.VillageId;
import vn.doithoai.web.VersionedForm;

/** A person as typed. */
@NullUnmarked
class PersonForm extends VersionedForm {

    /** Rows for posts: at least so many, always an empty one, never more than the most. */
    private static final int POSTS_SHOWN = 2;

    private static final int POSTS_MOST = 6;

    @NotBlank
    @Size(max = 100)
    private String fullName;

    @NotNull
    private FormOfAddress formOfAddress;

    @Size(max = POSTS_MOST)
    private List<@Valid PostRow> posts = new ArrayList<>();

    private UUID village;

    @Size(max = 40)
    private String phone;

    @Email
    @Size(max = 120)
    private String email;

    private Set<UUID> groups = new LinkedHashSet<>();

    @Size(max = 1000)
    private String note;

    /** The similar persons shown are others. */
    private boolean addAnyway;

    /** One post; a row without title and unit counts as not there. */
    static class PostRow {

        @Size(max = 120)
        private String title;

        private UUID unit;

        private static PostRow of(PersonFile.HeldPost post) {
            PostRow row = new PostRow();
            row.title = post.title();
            row.unit = post.unitId();
            return row;
        }

        private boolean isEmpty() {
            return title == null && unit == null;
        }

        private PersonPost toPost() {
            return new PersonPost(title, unit == null ? null : new UnitId(unit));
        }

        public String getTitle() {
            return title;
        }

        public void setTitle(String title) {
            this.title = title;
        }

        public UUID getUnit() {
            return unit;
        }

        public void setUnit(UUID unit) {
            this.unit = unit;
        }
    }

    static PersonForm blank() {
        PersonForm form = new PersonForm();
        form.formOfAddress = FormOfAddress.MR_OR_MS;
        return form;
    }

    /** @param contact nothing for those who may not see it */
    static PersonForm of(PersonFile person, Contact contact) {
        PersonForm form = new PersonForm();
        form.fullName = person.fullName();
        form.formOfAddress = person.formOfAddress();
        person.posts().forEach(post -> form.posts.add(PostRow.of(post)));
        form.village = person.villageId();
        form.phone = contact.phone();
        form.email = contact.email();
        form.groups = new LinkedHashSet<>(person.groups());
        form.note = person.note();
        form.setVersion(person.version());
        return form;
    }

    /**
     * What the constraints can't say: a unit needs a post, a number must be one, and what is chosen must be on offer.
     */
    void check(Errors errors, Affiliations offered) {
        groups.remove(null);
        for (int i = 0; i < posts.size(); i++) {
            if (posts.get(i).title == null && posts.get(i).unit != null) {
                errors.rejectValue("posts[" + i + "].title", "NotBlank");
            }
            refuseUnknown(posts.get(i).unit, offered.units().keySet(), "posts[" + i + "].unit", errors);
        }
        refuseUnknown(village, offered.villages().keySet(), "village", errors);
        groups.forEach(group -> refuseUnknown(group, offered.groups().keySet(), "groups", errors));
        if (phone != null && !errors.hasFieldErrors("phone") && PhoneNumber.normalised(phone) == null) {
            errors.rejectValue("phone", "Phone");
        }
    }

    private static void refuseUnknown(UUID chosen, Set<UUID> offered, String field, Errors errors) {
        if (chosen != null && !offered.contains(chosen)) {
            errors.rejectValue(field, "NotOffered");
        }
    }

    PersonDetails toDetails() {
        return new PersonDetails(
                fullName,
                formOfAddress,
                posts.stream()
                        .filter(row -> !row.isEmpty())
                        .map(PostRow::toPost)
                        .toList(),
                village == null ? null : new VillageId(village),
                new Contact(phone == null ? null : PhoneNumber.normalised(phone), email),
                groups.stream().map(PersonGroupId::new).collect(Collectors.toSet()),
                note);
    }

    /** Before the page is shown: a row is left to fill in. */
    void makeRoomForPosts() {
        while (posts.size() < POSTS_SHOWN
                || posts.size() < POSTS_MOST && !posts.get(posts.size() - 1).isEmpty()) {
            posts.add(new PostRow());
        }
    }

    Set<UUID> chosenUnits() {
        return posts.stream().map(PostRow::getUnit).filter(Objects::nonNull).collect(Collectors.toSet());
    }

    public String getFullName() {
        return fullName;
    }

    public void setFullName(String fullName) {
        this.fullName = fullName;
    }

    public FormOfAddress getFormOfAddress() {
        return formOfAddress;
    }

    public void setFormOfAddress(FormOfAddress formOfAddress) {
        this.formOfAddress = formOfAddress;
    }

    public List<PostRow> getPosts() {
        return posts;
    }

    public void setPosts(List<PostRow> posts) {
        this.posts = posts;
    }

    public UUID getVillage() {
        return village;
    }

    public void setVillage(UUID village) {
        this.village = village;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public Set<UUID> getGroups() {
        return groups;
    }

    public void setGroups(Set<UUID> groups) {
        this.groups = groups;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public boolean isAddAnyway() {
        return addAnyway;
    }

    public void setAddAnyway(boolean addAnyway) {
        this.addAnyway = addAnyway;
    }
}
