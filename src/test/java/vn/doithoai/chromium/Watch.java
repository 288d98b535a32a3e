package vn.doithoai.chromium;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What no page may ever do: say an error on the console (violations of the content security policy are said there),
 * throw, ask another server, or open a box. That a refused form is answered with 422 is no error.
 */
public final class Watch {

    private static final Pattern STATUS = Pattern.compile("Failed to load resource: .* status of 4\\d\\d.*");

    private record Said(String text, String address) {}

    private final String root;
    private final List<Said> said = new ArrayList<>();
    private final List<String> seen = new ArrayList<>();
    private final Set<String> refusedPages = new HashSet<>();
    private boolean wanted;

    Watch(String root) {
        this.root = root;
    }

    void over(BrowserContext context) {
        context.onConsoleMessage(this::hear);
        context.onWebError(error -> seen.add("error of a script: " + error.error()));
        context.onRequest(this::see);
        context.onResponse(this::see);
        context.onDialog(this::answer);
    }

    /** One line each, for a test that wants them: neither they nor what follows fail it. */
    public List<String> wanted() {
        wanted = true;
        return complaints();
    }

    private List<String> complaints() {
        List<String> complaints = new ArrayList<>(seen);
        said.stream()
                .filter(line -> !STATUS.matcher(line.text()).matches() || !refusedPages.contains(line.address()))
                .map(line -> line.text() + " (" + line.address() + ")")
                .forEach(complaints::add);
        return complaints;
    }

    /** What must fail the test. */
    List<String> unwanted() {
        return wanted ? List.of() : complaints();
    }

    private void hear(ConsoleMessage message) {
        if (message.type().equals("error")) {
            said.add(new Said(message.text(), message.location().replaceFirst(":\\d+:\\d+$", "")));
        }
    }

    private void see(Request request) {
        String address = request.url();
        boolean own = address.startsWith(root + "/") || address.startsWith("data:") || address.startsWith("blob:");
        if (!own) {
            seen.add("request to another server: " + address);
        }
    }

    private void see(Response response) {
        if (response.status() >= 400 && response.request().isNavigationRequest()) {
            refusedPages.add(response.url());
        }
    }

    private void answer(Dialog dialog) {
        if (dialog.type().equals("beforeunload")) {
            dialog.accept();
        } else {
            seen.add("a box opened: " + dialog.message());
            dialog.dismiss();
        }
    }
}
