package org.ourplan.bench.http;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.StandardSocketOptions;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/**
 * One connection that is kept open, speaking as much HTTP/1.1 as the program does: length or chunks, gzip or not. Blocks; to
 * be used from a virtual thread of its own.
 */
final class Wire implements AutoCloseable {

    private static final int PATIENCE = 60_000;

    private final int port;
    private @Nullable Socket socket;
    private @Nullable InputStream in;

    Wire(int port) {
        this.port = port;
    }

    /** What came back. The body is as it was sent; {@link #text} undoes gzip. */
    record Answer(int status, List<String[]> headers, byte[] body) {

        @Nullable
        String header(String name) {
            for (var header : headers) {
                if (header[0].equals(name)) {
                    return header[1];
                }
            }
            return null;
        }

        String text() {
            try {
                var plain = "gzip".equals(header("content-encoding"))
                        ? new GZIPInputStream(new ByteArrayInputStream(body)).readAllBytes()
                        : body;
                return new String(plain, StandardCharsets.UTF_8);
            } catch (IOException broken) {
                throw new java.io.UncheckedIOException(broken);
            }
        }
    }

    /** Sends a request and waits for its answer; a connection that the program closed meanwhile is opened anew. */
    Answer send(byte[] head, byte[] body) throws IOException {
        var fresh = socket == null;
        try {
            return sendOnce(head, body);
        } catch (IOException closed) {
            close();
            if (fresh) {
                throw closed;
            }
            return sendOnce(head, body);
        }
    }

    private Answer sendOnce(byte[] head, byte[] body) throws IOException {
        var open = socket;
        if (open == null) {
            open = new Socket();
            open.setOption(StandardSocketOptions.TCP_NODELAY, true);
            open.setSoTimeout(PATIENCE);
            open.connect(new InetSocketAddress("localhost", port), PATIENCE);
            socket = open;
            in = new BufferedInputStream(open.getInputStream(), 16_384);
        }
        var whole = new byte[head.length + body.length];
        System.arraycopy(head, 0, whole, 0, head.length);
        System.arraycopy(body, 0, whole, head.length, body.length);
        open.getOutputStream().write(whole);
        return read(java.util.Objects.requireNonNull(in));
    }

    private Answer read(InputStream from) throws IOException {
        var status = Integer.parseInt(line(from).substring(9, 12));
        var headers = new ArrayList<String[]>();
        for (var line = line(from); !line.isEmpty(); line = line(from)) {
            var colon = line.indexOf(':');
            headers.add(new String[] {
                line.substring(0, colon).toLowerCase(Locale.ROOT),
                line.substring(colon + 1).strip()
            });
        }
        var answer = new Answer(status, headers, new byte[0]);
        var body = body(answer, from);
        if ("close".equals(answer.header("connection"))) {
            close();
        }
        return new Answer(status, headers, body);
    }

    private static byte[] body(Answer answer, InputStream from) throws IOException {
        var length = answer.header("content-length");
        if (length != null) {
            return from.readNBytes(Integer.parseInt(length));
        }
        if (answer.header("transfer-encoding") == null) {
            return new byte[0];
        }
        var whole = new ByteArrayOutputStream(16_384);
        for (var size = Integer.parseInt(line(from), 16); size > 0; size = Integer.parseInt(line(from), 16)) {
            whole.write(from.readNBytes(size));
            line(from);
        }
        line(from);
        return whole.toByteArray();
    }

    private static String line(InputStream from) throws IOException {
        var line = new StringBuilder(80);
        for (var one = from.read(); one != '\n'; one = from.read()) {
            if (one < 0) {
                throw new IOException("the program closed the connection");
            }
            if (one != '\r') {
                line.append((char) one);
            }
        }
        return line.toString();
    }

    @Override
    public void close() {
        var open = socket;
        socket = null;
        if (open != null) {
            try {
                open.close();
            } catch (IOException gone) {
                // It is closed all the same.
            }
        }
    }
}
