package org.attestnlp.cli.browse;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** A picture of a page in the colours that it has most of: a third of its size. */
public final class SmallPicture {

  private static final int MOST_COLOURS = 64;

  private SmallPicture() {}

  public static byte[] of(byte[] png) throws IOException {
    BufferedImage picture = ImageIO.read(new ByteArrayInputStream(png));
    int[] palette = palette(picture);
    IndexColorModel model = new IndexColorModel(8, palette.length, palette, 0, false, -1, 0);
    int width = picture.getWidth();
    int height = picture.getHeight();
    BufferedImage small = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_INDEXED, model);
    Map<Integer, Integer> nearest = new HashMap<>();
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        int colour = picture.getRGB(x, y) & 0xFFFFFF;
        small
            .getRaster()
            .setSample(x, y, 0, nearest.computeIfAbsent(colour, c -> nearest(c, palette)));
      }
    }
    return write(small);
  }

  private static int[] palette(BufferedImage picture) {
    Map<Integer, Integer> counts = new HashMap<>();
    for (int y = 0; y < picture.getHeight(); y++) {
      for (int x = 0; x < picture.getWidth(); x++) {
        counts.merge(picture.getRGB(x, y) & 0xFFFFFF, 1, Integer::sum);
      }
    }
    Comparator<Map.Entry<Integer, Integer>> most =
        Map.Entry.<Integer, Integer>comparingByValue().reversed();
    List<Map.Entry<Integer, Integer>> sorted =
        counts.entrySet().stream().sorted(most.thenComparing(Map.Entry.comparingByKey())).toList();
    return sorted.stream().limit(MOST_COLOURS).mapToInt(Map.Entry::getKey).toArray();
  }

  private static int nearest(int colour, int[] palette) {
    int best = 0;
    for (int i = 1; i < palette.length; i++) {
      if (distance(colour, palette[i]) < distance(colour, palette[best])) {
        best = i;
      }
    }
    return best;
  }

  private static int distance(int a, int b) {
    int sum = 0;
    for (int shift = 0; shift <= 16; shift += 8) {
      int gap = (a >> shift & 0xFF) - (b >> shift & 0xFF);
      sum += gap * gap;
    }
    return sum;
  }

  private static byte[] write(BufferedImage picture) throws IOException {
    ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
    ImageWriteParam parameters = writer.getDefaultWriteParam();
    parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
    parameters.setCompressionQuality(0);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (MemoryCacheImageOutputStream stream = new MemoryCacheImageOutputStream(out)) {
      writer.setOutput(stream);
      writer.write(null, new IIOImage(picture, null, null), parameters);
    } finally {
      writer.dispose();
    }
    return out.toByteArray();
  }
}
