package court.document.pdf;

import java.awt.geom.GeneralPath;
import java.awt.geom.PathIterator;
import java.io.ByteArrayOutputStream;

/** An outline in the code of compact fonts (Adobe Technical Note 5177), without subroutines and hints. */
final class CharString {
    private static final int MOVE = 21;
    private static final int LINE = 5;
    private static final int CURVE = 8;
    private static final int END = 14;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private int x;
    private int y;

    private CharString() {}

    static byte[] of(GeneralPath path, float scale, int width) {
        CharString code = new CharString();
        code.number(width);
        float[] p = new float[6];
        float[] at = new float[2];
        for (PathIterator steps = path.getPathIterator(null); !steps.isDone(); steps.next()) {
            int kind = steps.currentSegment(p);
            for (int i = 0; i < p.length; i++) {
                p[i] *= scale;
            }
            switch (kind) {
                case PathIterator.SEG_MOVETO -> code.step(MOVE, p[0], p[1]);
                case PathIterator.SEG_LINETO -> code.step(LINE, p[0], p[1]);
                case PathIterator.SEG_QUADTO -> code.quad(at, p);
                case PathIterator.SEG_CUBICTO -> code.curve(p[0], p[1], p[2], p[3], p[4], p[5]);
                default -> {}
            }
            at(kind, at, p);
        }
        code.out.write(END);
        return code.out.toByteArray();
    }

    private static void at(int kind, float[] at, float[] p) {
        int last =
                switch (kind) {
                    case PathIterator.SEG_QUADTO -> 2;
                    case PathIterator.SEG_CUBICTO -> 4;
                    case PathIterator.SEG_CLOSE -> -1;
                    default -> 0;
                };
        if (last >= 0) {
            at[0] = p[last];
            at[1] = p[last + 1];
        }
    }

    private void quad(float[] at, float[] p) {
        curve(
                at[0] + 2 * (p[0] - at[0]) / 3,
                at[1] + 2 * (p[1] - at[1]) / 3,
                p[2] + 2 * (p[0] - p[2]) / 3,
                p[3] + 2 * (p[1] - p[3]) / 3,
                p[2],
                p[3]);
    }

    private void curve(float x1, float y1, float x2, float y2, float x3, float y3) {
        go(x1, y1);
        go(x2, y2);
        go(x3, y3);
        out.write(CURVE);
    }

    private void step(int operator, float toX, float toY) {
        go(toX, toY);
        out.write(operator);
    }

    private void go(float toX, float toY) {
        int nextX = Math.round(toX);
        int nextY = Math.round(toY);
        number(nextX - x);
        number(nextY - y);
        x = nextX;
        y = nextY;
    }

    private void number(int value) {
        if (value >= -107 && value <= 107) {
            out.write(value + 139);
        } else if (value >= 108 && value <= 1131) {
            out.write((value - 108 >> 8) + 247);
            out.write(value - 108 & 0xFF);
        } else if (value >= -1131 && value <= -108) {
            out.write((-value - 108 >> 8) + 251);
            out.write(-value - 108 & 0xFF);
        } else {
            out.write(28);
            out.write(value >> 8 & 0xFF);
            out.write(value & 0xFF);
        }
    }
}
