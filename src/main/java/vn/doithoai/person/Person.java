package vn.doithoai.person;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;
import vn.doithoai.organisation.UnitId;
import vn.doithoai.shared.Changes;
import vn.doithoai.shared.Closable;
import vn.doithoai.village.VillageId;

/**
 * A human being known to the office (người trong danh bạ), recorded once. Two people with the same name stay two. Nobody
 * is deleted: one who moved, retired or died is closed (đã rời) and stays in what was recorded before.
 */
@Entity
class Person extends Closable {

    private String fullName;

    @Enumerated(EnumType.STRING)
    private FormOfAddress formOfAddress;

    /** The main post first. */
    @ElementCollection
    @CollectionTable(name = "person_post", joinColumns = @JoinColumn(name = "person_id"))
    @OrderColumn(name = "position")
    @BatchSize(size = 100)
    private List<Post> posts;

    private @Nullable UUID villageId;
    private @Nullable String phone;
    private @Nullable String email;

    @ElementCollection
    @CollectionTable(name = "person_group_member", joinColumns = @JoinColumn(name = "person_id"))
    @Column(name = "group_id")
    @BatchSize(size = 100)
    private Set<UUID> groups;

    private @Nullable String note;

    @Embeddable
    record Post(String title, @Nullable UUID unitId) {

        static Post of(PersonPost post) {
            return new Post(
                    post.title(), post.unit() == null ? null : post.unit().value());
        }

        PersonPost toPersonPost() {
            return new PersonPost(title, unitId == null ? null : new UnitId(unitId));
        }
    }

    @SuppressWarnings("NullAway.Init")
    protected Person() {}

    Person(PersonDetails details) {
        super(UUID.randomUUID());
        this.fullName = details.fullName();
        this.formOfAddress = details.formOfAddress();
        this.posts = new ArrayList<>(posts(details));
        this.villageId = villageId(details);
        this.phone = details.contact().phone();
        this.email = details.contact().email();
        this.groups = new HashSet<>(groups(details));
        this.note = details.note();
    }

    /** @param names for the audit log, which tells units, villages and groups by name */
    Changes change(PersonDetails details, Affiliations names) {
        List<Post> newPosts = posts(details);
        Set<UUID> newGroups = groups(details);
        Changes changes = new Changes()
                .field("fullName", fullName, details.fullName())
                .field("formOfAddress", formOfAddress, details.formOfAddress())
                .field("posts", shown(posts, names), shown(newPosts, names))
                .field("village", names.villageName(villageId), names.villageName(villageId(details)))
                .hiddenField("phone", phone, details.contact().phone())
                .hiddenField("email", email, details.contact().email())
                .field("groups", shown(groups, names), shown(newGroups, names))
                .hiddenField("note", note, details.note());
        this.fullName = details.fullName();
        this.formOfAddress = details.formOfAddress();
        if (!posts.equals(newPosts)) {
            posts.clear();
            posts.addAll(newPosts);
        }
        this.villageId = villageId(details);
        this.phone = details.contact().phone();
        this.email = details.contact().email();
        if (!groups.equals(newGroups)) {
            groups.clear();
            groups.addAll(newGroups);
        }
        this.note = details.note();
        return changes;
    }

    String fullName() {
        return fullName;
    }

    Contact contact() {
        return new Contact(phone, email);
    }

    PersonDetails details() {
        return new PersonDetails(
                fullName,
                formOfAddress,
                posts.stream().map(Post::toPersonPost).toList(),
                villageId == null ? null : new VillageId(villageId),
                contact(),
                groups.stream().map(PersonGroupId::new).collect(Collectors.toSet()),
                note);
    }

    private static List<Post> posts(PersonDetails details) {
        return details.posts().stream().map(Post::of).toList();
    }

    private static @Nullable UUID villageId(PersonDetails details) {
        return details.village() == null ? null : details.village().value();
    }

    private static Set<UUID> groups(PersonDetails details) {
        return details.groups().stream().map(PersonGroupId::value).collect(Collectors.toSet());
    }

    private static @Nullable String shown(List<Post> posts, Affiliations names) {
        String text = posts.stream()
                .map(post -> {
                    String unit = names.unitName(post.unitId());
                    return unit == null ? post.title() : post.title() + " (" + unit + ")";
                })
                .collect(Collectors.joining("; "));
        return text.isEmpty() ? null : text;
    }

    private static @Nullable String shown(Collection<UUID> groups, Affiliations names) {
        String text = String.join(", ", names.groupNames(groups));
        return text.isEmpty() ? null : text;
    }
}
