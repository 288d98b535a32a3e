package vn.doithoai.wordimport;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.doithoai.document.DocumentKind;
import vn.doithoai.document.RichText;
import vn.doithoai.paper.PaperDetails;
import vn.doithoai.paper.PaperId;
import vn.doithoai.person.Persons;
import vn.doithoai.plan.PlanDraft;
import vn.doithoai.plan.Plans;
import vn.doithoai.shared.Act;
import vn.doithoai.shared.Actor;

/** Makes the draft of a plan from a file that was read. What no field has room for goes along as left over. */
@Service
class WordDrafts {

    private static final int LONGEST_SUBJECT = 500;
    private static final int LONGEST_BASIS = 450;
    private static final int LONGEST_RECIPIENT = 200;
    private static final int ALL_BASES = 5_500;
    private static final int ALL_RECIPIENTS = 3_800;
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(2[01]\\d\\d)(?!\\d)");

    private final Plans plans;
    private final Persons persons;
    private final WordUploads uploads;
    private final MessageSource messages;
    private final ApplicationEventPublisher events;

    WordDrafts(
            Plans plans,
            Persons persons,
            WordUploads uploads,
            MessageSource messages,
            ApplicationEventPublisher events) {
        this.plans = plans;
        this.persons = persons;
        this.uploads = uploads;
        this.messages = messages;
        this.events = events;
    }

    /** Begins the plan and lets go of the file. */
    @Transactional
    public PaperId begin(UUID upload, int year, Actor actor) {
        WordUpload file = uploads.find(upload, actor);
        PaperId id = plans.begin(draft(WordReading.of(file).plan(), year), actor);
        uploads.remove(upload, actor);
        events.publishEvent(Act.of(actor, "plan.readFromWord", "plan", id.value())
                .with("fileName", file.kept().fileName()));
        return id;
    }

    PlanDraft draft(ReadPlan plan, int year) {
        List<String> leftovers = new ArrayList<>();
        var signature = new ReadSignature(plan.signature());
        PaperDetails paper = new PaperDetails(
                DocumentKind.PLAN,
                year,
                subject(plan, year, leftovers),
                null,
                recipients(plan, leftovers),
                signature.signer(persons.officials(), words("wordimport.draft.post"), leftovers));
        List<RichText> bases = bases(plan, leftovers);
        leftovers.addAll(plan.leftovers());
        return new PlanDraft(paper, bases, plan.body(), leftovers);
    }

    /** The year in the subject, else that of the day; the given one where there is none. */
    static int yearOf(ReadPlan plan, int otherwise) {
        for (String text : List.of(plan.subject().plain(), plan.placeAndDate())) {
            Matcher year = YEAR.matcher(text);
            if (year.find()) {
                return Integer.parseInt(year.group(1));
            }
        }
        return otherwise;
    }

    private String subject(ReadPlan plan, int year, List<String> leftovers) {
        String subject = plan.subject().plain();
        if (subject.length() > LONGEST_SUBJECT) {
            leftovers.add(subject);
        }
        return subject.isEmpty() || subject.length() > LONGEST_SUBJECT
                ? words("wordimport.draft.subject", String.valueOf(year))
                : subject;
    }

    private static List<RichText> bases(ReadPlan plan, List<String> leftovers) {
        List<RichText> bases = new ArrayList<>();
        int letters = 0;
        for (RichText basis : plan.legalBases()) {
            letters += basis.plain().length();
            if (basis.plain().length() > LONGEST_BASIS || letters > ALL_BASES) {
                leftovers.add(basis.plain());
            } else {
                bases.add(basis);
            }
        }
        return bases;
    }

    /** The line "Lưu: VT" is made from the unit that drafts; where it says more than that, it is left over. */
    private static List<String> recipients(ReadPlan plan, List<String> leftovers) {
        List<String> recipients = new ArrayList<>();
        int letters = 0;
        for (String body : plan.recipients().bodies()) {
            letters += body.length() + 1;
            if (body.length() > LONGEST_RECIPIENT || letters > ALL_RECIPIENTS) {
                leftovers.add(body);
            } else {
                recipients.add(body);
            }
        }
        String kept = plan.recipients().kept();
        if (!kept.matches("(VT([,;] *[\\p{Lu}\\d-]{1,12})*)?")) {
            leftovers.add(kept);
        }
        return recipients;
    }

    private String words(String key, Object... arguments) {
        return messages.getMessage(key, arguments, java.util.Locale.forLanguageTag("vi"));
    }
}
