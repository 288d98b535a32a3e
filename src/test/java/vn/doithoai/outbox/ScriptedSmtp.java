package vn.doithoai.outbox;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * A mail server that does with each message what its script says, and accepts it when the script has come to its end. It
 * keeps what a real one would have delivered.
 */
final class ScriptedSmtp implements AutoCloseable {

    enum Turn {
        ACCEPT,
        /** 451 to the recipient. */
        BUSY_RECIPIENT,
        /** 550 to the recipient. */
        UNKNOWN_RECIPIENT,
        /** 550 to the sender. */
        UNKNOWN_SENDER,
        /** 451 after the whole message. */
        BUSY,
        /** 554 after the whole message. */
        REFUSE,
        /** Cuts the connection in the middle of the message. */
        CUT_IN_DATA,
        /** Delivers, and cuts the connection without an answer. */
        CUT_AFTER_DATA,
        /** Delivers and says so, and cuts the connection at the farewell. */
        CUT_AT_FAREWELL,
        /** Delivers, and answers when {@link #answer()} is called. */
        HOLD
    }

    private final ServerSocket socket;
    private final Queue<Turn> script = new ConcurrentLinkedQueue<>();
    private final List<String> delivered = new CopyOnWriteArrayList<>();
    private final CountDownLatch held = new CountDownLatch(1);
    private final CountDownLatch answer = new CountDownLatch(1);

    ScriptedSmtp(Turn... turns) throws IOException {
        script.addAll(List.of(turns));
        socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread accepting = new Thread(this::accept, "smtp");
        accepting.setDaemon(true);
        accepting.start();
    }

    int port() {
        return socket.getLocalPort();
    }

    /** Each as it came over the wire. */
    List<String> delivered() {
        return delivered;
    }

    List<String> deliveredIds() {
        return delivered.stream()
                .map(mail -> mail.lines()
                        .filter(line -> line.startsWith("Message-ID:"))
                        .findFirst()
                        .orElseThrow())
                .toList();
    }

    void awaitHeld() throws InterruptedException {
        if (!held.await(20, TimeUnit.SECONDS)) {
            throw new AssertionError("no message came");
        }
    }

    void answer() {
        answer.countDown();
    }

    @Override
    public void close() throws IOException {
        answer.countDown();
        socket.close();
    }

    private void accept() {
        while (!socket.isClosed()) {
            try {
                Socket client = socket.accept();
                Thread talking = new Thread(() -> talk(client), "smtp-client");
                talking.setDaemon(true);
                talking.start();
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void talk(Socket client) {
        try (client;
                var in = new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8));
                OutputStream out = client.getOutputStream()) {
            say(out, "220 mail.example ready");
            Turn turn = Turn.ACCEPT;
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                if (line.startsWith("EHLO") || line.startsWith("RSET") || line.startsWith("NOOP")) {
                    say(out, "250 mail.example");
                } else if (line.startsWith("MAIL")) {
                    Turn next = script.poll();
                    turn = next == null ? Turn.ACCEPT : next;
                    say(out, turn == Turn.UNKNOWN_SENDER ? "550 not from you" : "250 ok");
                } else if (line.startsWith("RCPT")) {
                    say(out, toRecipient(turn, line));
                } else if (line.startsWith("DATA")) {
                    say(out, "354 go on");
                    if (!data(in, out, turn)) {
                        return;
                    }
                } else if (line.startsWith("QUIT")) {
                    if (turn != Turn.CUT_AT_FAREWELL) {
                        say(out, "221 bye");
                    }
                    return;
                } else {
                    say(out, "500 what?");
                }
            }
        } catch (IOException | InterruptedException gone) {
            // the client has left
        }
    }

    private static String toRecipient(Turn turn, String line) {
        return switch (turn) {
            case BUSY_RECIPIENT -> "451 try later";
            case UNKNOWN_RECIPIENT -> "550 5.1.1 " + line.substring(8) + " unknown";
            default -> "250 ok";
        };
    }

    /** False when the connection is cut. */
    private boolean data(BufferedReader in, OutputStream out, Turn turn) throws IOException, InterruptedException {
        StringBuilder mail = new StringBuilder();
        for (String line = in.readLine(); !".".equals(line); line = in.readLine()) {
            if (line == null || turn == Turn.CUT_IN_DATA) {
                return false;
            }
            mail.append(line.startsWith(".") ? line.substring(1) : line).append("\r\n");
        }
        if (turn == Turn.BUSY || turn == Turn.REFUSE) {
            say(out, turn == Turn.BUSY ? "451 try later" : "554 not this one");
            return true;
        }
        delivered.add(mail.toString());
        if (turn == Turn.HOLD) {
            held.countDown();
            answer.await();
        }
        if (turn == Turn.CUT_AFTER_DATA) {
            return false;
        }
        say(out, "250 queued");
        return true;
    }

    private static void say(OutputStream out, String line) throws IOException {
        out.write((line + "\r\n").getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}
