package org.ourplan.journey;

/** A manager of the team, who decides and never edits. */
final class Agreeing implements AutoCloseable {

    private final Window window;
    private final String planPath;

    Agreeing(Window window, String planPath) {
        this.window = window;
        this.planPath = planPath;
    }

    Window window() {
        return window;
    }

    void findsItInTheTeamsWork(String name) {
        window.open("/team").reads(name);
    }

    void returns(String reasons) {
        window.open(planPath + "/agreement")
                .follow("Decide")
                .choose("What do you decide?", "Return it with reasons")
                .type("Why do you return it?", reasons)
                .press("Save my decision")
                .reads(reasons);
    }

    void agrees() {
        window.open(planPath + "/agreement")
                .follow("Decide")
                .choose("What do you decide?", "Agree the plan as it is")
                .press("Save my decision")
                .reads("The plan is agreed");
    }

    @Override
    public void close() {
        window.close();
    }
}
