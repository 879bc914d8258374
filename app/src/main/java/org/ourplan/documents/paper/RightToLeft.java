package org.ourplan.documents.paper;

import com.openhtmltopdf.bidi.BidiReorderer;
import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;
import java.text.Bidi;

/**
 * Arabic and Hebrew on paper: which parts of a line run from right to left (the Unicode algorithm, as Java has it), with
 * Arabic letters joined and each such part turned round for drawing. Readers of PDFs know such lines and turn them back.
 */
final class RightToLeft implements BidiReorderer {

    /** True when any of it runs from right to left. */
    static boolean isIn(String words) {
        return Bidi.requiresBidi(words.toCharArray(), 0, words.length());
    }

    @Override
    public String reorderRTLTextToLTR(String read) {
        var drawn = new StringBuilder(read.length());
        var end = read.length();
        while (end > 0) {
            var start = withMarks(read, end);
            drawn.append(mirrored(read.substring(start, end)));
            end = start;
        }
        return drawn.toString();
    }

    /** Where the last letter before this place begins; its marks stay behind it. */
    private static int withMarks(String read, int end) {
        var start = read.offsetByCodePoints(end, -1);
        while (start > 0 && Character.getType(read.codePointAt(start)) == Character.NON_SPACING_MARK) {
            start = read.offsetByCodePoints(start, -1);
        }
        return start;
    }

    private static String mirrored(String letter) {
        var pairs = "()[]{}<>«»‹›";
        var at = pairs.indexOf(letter);
        return at < 0 || letter.length() != 1 ? letter : String.valueOf(pairs.charAt(at ^ 1));
    }

    @Override
    public String shapeText(String words) {
        return ArabicForms.joined(words);
    }

    @Override
    public String deshapeText(String words) {
        return ArabicForms.plain(words);
    }

    @Override
    public boolean isLiveImplementation() {
        return true;
    }

    /** Finds the parts of a paragraph that run one way. */
    static final class Parts implements BidiSplitter {
        private Bidi bidi = new Bidi("", Bidi.DIRECTION_LEFT_TO_RIGHT);

        @Override
        public void setParagraph(String paragraph, byte direction) {
            bidi = new Bidi(paragraph, direction == RTL ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT);
        }

        @Override
        public int countTextRuns() {
            return bidi.getRunCount();
        }

        @Override
        public BidiTextRun getVisualRun(int run) {
            var start = bidi.getRunStart(run);
            return new BidiTextRun(start, bidi.getRunLimit(run) - start, bidi.getRunLevel(run) % 2 == 0 ? LTR : RTL);
        }

        /** That of the first letter that has one. */
        @Override
        public byte getBaseDirection(String paragraph) {
            return paragraph
                    .codePoints()
                    .mapToObj(Character::getDirectionality)
                    .filter(one -> one == Character.DIRECTIONALITY_LEFT_TO_RIGHT
                            || one == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                            || one == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC)
                    .findFirst()
                    .map(one -> one == Character.DIRECTIONALITY_LEFT_TO_RIGHT ? LTR : RTL)
                    .orElse(NEUTRAL);
        }
    }
}
