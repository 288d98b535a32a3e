package vn.doithoai.paper;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.doithoai.shared.Actor;
import vn.doithoai.shared.Permission;

/** The modules that write papers (nơi soạn văn bản), by their names. */
@Component
public class PaperSources {

    private final Map<String, PaperSource> sources;
    private final Papers papers;

    PaperSources(List<PaperSource> sources, Papers papers) {
        this.sources = sources.stream().collect(Collectors.toMap(PaperSource::name, Function.identity()));
        this.papers = papers;
    }

    /** Where the content of the paper is edited. */
    public String editAddress(PaperSummary paper) {
        return named(paper.source()).editAddress(paper.id());
    }

    /**
     * Begins the draft that is to take an issued paper's place.
     *
     * @return where it is edited
     * @throws PaperMoveRefused when the paper isn't issued or another draft replaces it already
     */
    @Transactional
    public String beginReplacement(PaperId issued, Actor actor) {
        actor.require(Permission.PAPER_DRAFT);
        PaperSource source = named(papers.find(issued, actor).source());
        return source.editAddress(source.beginReplacement(issued, actor));
    }

    PaperContent content(Paper paper) {
        return named(paper.source()).content(new PaperId(paper.id()));
    }

    void forget(Paper draft) {
        named(draft.source()).forget(new PaperId(draft.id()));
    }

    private PaperSource named(String name) {
        PaperSource source = sources.get(name);
        if (source == null) {
            throw new IllegalStateException("no module writes papers as " + name);
        }
        return source;
    }
}
