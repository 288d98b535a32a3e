package vn.doithoai.letter;

import org.springframework.stereotype.Component;
import vn.doithoai.paper.PaperAddress;
import vn.doithoai.paper.PaperContent;
import vn.doithoai.paper.PaperDetails;
import vn.doithoai.paper.PaperId;
import vn.doithoai.paper.PaperSource;
import vn.doithoai.paper.Papers;
import vn.doithoai.shared.Actor;
import vn.doithoai.shared.NotFound;

/** The content of free papers, for review and issue. */
@Component
class LetterSource implements PaperSource {

    static final String NAME = "letter";

    private final LetterRepository letters;
    private final Papers papers;

    LetterSource(LetterRepository letters, Papers papers) {
        this.letters = letters;
        this.papers = papers;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public PaperContent content(PaperId id) {
        return load(id).content();
    }

    @Override
    public String editAddress(PaperId id) {
        return PaperAddress.of(id) + "/edit";
    }

    @Override
    public void forget(PaperId draft) {
        letters.delete(load(draft));
        letters.flush();
    }

    @Override
    public PaperId beginReplacement(PaperId issued, Actor actor) {
        PaperDetails details = papers.find(issued, actor).details();
        PaperId id = papers.begin(NAME, details, issued, actor);
        letters.saveAndFlush(new Letter(id, load(issued).details(details)));
        return id;
    }

    private Letter load(PaperId id) {
        return letters.findById(id.value()).orElseThrow(() -> new NotFound("letter " + id.value()));
    }
}
