package org.ourplan.bench.run;

/** There is nothing left to do it with: the measurement ends there, and says so. It is no error of the program. */
public final class RanOut extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public RanOut(String of) {
        super(of);
    }
}
