package org.ourplan.bench.mould;

import java.util.List;
import java.util.Map;

/**
 * One form as it was sent while the measured story was played.
 *
 * @param by the sign-in name of who sent it
 * @param went the address that the page went on to
 */
public record Press(String by, String path, Map<String, List<String>> answers, String went) {}
