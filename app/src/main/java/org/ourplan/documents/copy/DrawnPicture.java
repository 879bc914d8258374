package org.ourplan.documents.copy;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import org.apache.batik.parser.AWTPathProducer;
import org.ourplan.documents.Picture;

/** A picture of Easy Read as a PNG, for files that hold no SVG. */
final class DrawnPicture {

    /** Dots for each step of the square of 96 it is drawn on: sharp on paper at an inch across. */
    private static final int SCALE = 3;

    private static final Color GREEN = new Color(0x14503c);

    private DrawnPicture() {}

    static byte[] png(Picture picture) {
        var image = new BufferedImage(96 * SCALE, 96 * SCALE, BufferedImage.TYPE_INT_ARGB);
        var pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.scale(SCALE, SCALE);
        pen.setColor(GREEN);
        draw(picture, pen);
        pen.dispose();
        var png = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", png);
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return png.toByteArray();
    }

    private static void draw(Picture picture, Graphics2D pen) {
        for (var filled : picture.filled()) {
            pen.fill(shape(filled));
        }
        pen.setStroke(new BasicStroke(5, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        for (var line : picture.lines()) {
            pen.draw(shape(line));
        }
    }

    private static Shape shape(String path) {
        try {
            return AWTPathProducer.createShape(new StringReader(path), PathIterator.WIND_NON_ZERO);
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }
}
