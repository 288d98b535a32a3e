package vn.doithoai.letter;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.doithoai.paper.PaperId;
import vn.doithoai.paper.PaperSummary;
import vn.doithoai.paper.Papers;
import vn.doithoai.shared.Actor;
import vn.doithoai.shared.NotFound;

/** Free papers that the office writes (công văn, tờ trình, thông báo). */
@Service
public class Letters {

    private final LetterRepository letters;
    private final Papers papers;

    Letters(LetterRepository letters, Papers papers) {
        this.letters = letters;
        this.papers = papers;
    }

    /** Begins a draft. */
    @Transactional
    public PaperId write(LetterDetails details, Actor actor) {
        PaperId id = papers.begin(LetterSource.NAME, details.paper(), null, actor);
        letters.saveAndFlush(new Letter(id, details));
        return id;
    }

    /**
     * @throws vn.doithoai.paper.PaperMoveRefused unless it is a draft
     * @throws vn.doithoai.shared.StaleVersion when somebody else saved after the form was opened
     */
    @Transactional
    public void change(PaperId id, LetterDetails details, long version, Actor actor) {
        papers.revise(id, details.paper(), version, actor);
        load(id).change(details);
        letters.flush();
    }

    /** @throws NotFound also for papers that another module writes, and for those the actor may not see */
    @Transactional(readOnly = true)
    public LetterDetails find(PaperId id, Actor actor) {
        PaperSummary paper = papers.find(id, actor);
        return load(id).details(paper.details());
    }

    private Letter load(PaperId id) {
        return letters.findById(id.value()).orElseThrow(() -> new NotFound("letter " + id.value()));
    }
}
