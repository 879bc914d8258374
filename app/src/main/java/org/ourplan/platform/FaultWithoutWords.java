package org.ourplan.platform;

import ch.qos.logback.classic.pattern.ThrowableHandlingConverter;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.classic.spi.ThrowableProxy;
import java.sql.SQLException;

/**
 * How every fault is written to the log, whoever logs it: its kind, its SQL state and where it happened. Never its message, which
 * may hold what somebody typed or a row of somebody's record.
 */
public final class FaultWithoutWords extends ThrowableHandlingConverter {

    private static final int FRAMES = 40;

    @Override
    public String convert(ILoggingEvent event) {
        var lines = new StringBuilder();
        var beginning = "";
        for (var fault = event.getThrowableProxy(); fault != null; fault = fault.getCause()) {
            lines.append(beginning)
                    .append(fault.getClassName())
                    .append(state(fault))
                    .append('\n');
            var frames = fault.getStackTraceElementProxyArray();
            var own = frames.length - (lines.indexOf("\tat ") < 0 ? 0 : fault.getCommonFrames());
            for (var i = 0; i < Math.min(FRAMES, own); i++) {
                lines.append("\t").append(frames[i].getSTEAsString()).append('\n');
            }
            beginning = "Caused by: ";
        }
        return lines.toString();
    }

    private static String state(IThrowableProxy fault) {
        return fault instanceof ThrowableProxy known && known.getThrowable() instanceof SQLException refused
                ? ", SQL state " + refused.getSQLState()
                : "";
    }
}
