package vn.doithoai.registry;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.doithoai.paper.PaperId;
import vn.doithoai.paper.Papers;
import vn.doithoai.shared.Act;
import vn.doithoai.shared.Actor;
import vn.doithoai.shared.NotFound;
import vn.doithoai.shared.Permission;

/** What is kept with a paper after its issue (lưu văn bản): scans of the signed original, who got copies (lưu, phát hành). */
@Service
public class PaperArchive {

    private final Papers papers;
    private final PaperScans scans;
    private final PaperCopyRepository copies;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PaperArchive(
            Papers papers,
            PaperScans scans,
            PaperCopyRepository copies,
            ApplicationEventPublisher events,
            Clock clock) {
        this.papers = papers;
        this.scans = scans;
        this.copies = copies;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Adds a scan of the signed original.
     *
     * @param mediaType told from the content
     * @throws NotFound unless the paper is issued
     */
    @Transactional
    void addScan(PaperId id, String fileName, String mediaType, byte[] content, Actor actor) {
        actor.require(Permission.PAPER_ISSUE);
        papers.issued(id, actor);
        scans.store(id, fileName, mediaType, content, clock.instant(), actor.name());
        events.publishEvent(
                Act.of(actor, "paper.scanAdded", "paper", id.value()).with("fileName", fileName));
    }

    @Transactional(readOnly = true)
    ScanFile scan(PaperId id, UUID scan, Actor actor) {
        papers.issued(id, actor);
        Scan found = scans.of(id).stream()
                .filter(each -> each.id().equals(scan))
                .findFirst()
                .orElseThrow(() -> notFound(scan));
        return new ScanFile(found, scans.content(id, scan).orElseThrow(() -> notFound(scan)));
    }

    record ScanFile(Scan scan, byte[] content) {}

    /** @throws NotFound unless the paper is issued */
    @Transactional
    public void handOut(PaperId id, CopyDetails details, Actor actor) {
        actor.require(Permission.PAPER_ISSUE);
        papers.issued(id, actor);
        if (details.handedOn().isAfter(LocalDate.now(clock))) {
            throw new IllegalArgumentException("nothing is handed out in the future");
        }
        copies.saveAndFlush(new PaperCopy(id, details, actor, clock.instant()));
        events.publishEvent(Act.of(actor, "paper.copied", "paper", id.value())
                .with("recipient", details.recipient())
                .with("quantity", Integer.toString(details.quantity())));
    }

    /** In the order of handing out. */
    @Transactional(readOnly = true)
    public List<CopyDetails> copies(PaperId id) {
        return copies.of(id.value()).stream().map(PaperCopy::details).toList();
    }

    /** Newest first. */
    @Transactional(readOnly = true)
    public List<Scan> scans(PaperId id) {
        return scans.of(id);
    }

    private static NotFound notFound(UUID scan) {
        return new NotFound("scan " + scan);
    }
}
