package vn.doithoai.notice;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.doithoai.document.LoosePrints;
import vn.doithoai.document.QrCode;
import vn.doithoai.session.SessionSummary;
import vn.doithoai.shared.PublicSite;

/** What is made of a notice in force for people to hear and see (các bản tuyên truyền): to be read aloud, passed on, hung up. */
@Service
public class NoticeTexts {

    private final NoticeWords words;
    private final LoosePrints prints;
    private final PublicSite site;

    NoticeTexts(NoticeWords words, LoosePrints prints, PublicSite site) {
        this.words = words;
        this.prints = prints;
        this.site = site;
    }

    /** @param listeners whom the reader greets: "thôn Đoài"; null for everybody whom the session is for */
    public ReadingText reading(SessionSummary session, NoticeFacts facts, @Nullable String listeners) {
        return ReadingText.of(words.data(session, facts), listeners);
    }

    String message(SessionSummary session, NoticeFacts facts) {
        return ShortText.of(words.data(session, facts));
    }

    /** One sheet in large type, as PDF. */
    byte[] readingSheet(SessionSummary session, NoticeFacts facts) {
        NoticeData data = words.data(session, facts);
        return prints.pdf(
                "notice/loudspeaker.html",
                Map.of(
                        "title",
                        "Bài phát thanh: " + session.displayName(),
                        "committee",
                        data.committee(),
                        "when",
                        NoticeText.when(facts),
                        "text",
                        ReadingText.of(data, null)));
    }

    /** @throws PublicUrlMissing while nobody knows where its code is to lead */
    byte[] poster(SessionSummary session, NoticeFacts facts, PosterSize size) {
        NoticeData data = words.data(session, facts);
        String link = data.link();
        if (link == null) {
            throw new PublicUrlMissing();
        }
        Map<String, Object> variables = new HashMap<>();
        variables.put("poster", Poster.of(data, link, site.spoken().orElse("")));
        variables.put("qr", QrCode.dataUri(link));
        variables.put("stylesheet", size.stylesheet());
        return prints.pdf("notice/poster.html", variables);
    }

    /** The setting that says where the public reaches this installation isn't there. */
    static class PublicUrlMissing extends RuntimeException {

        PublicUrlMissing() {
            super("doithoai.public-url isn't set");
        }
    }
}
