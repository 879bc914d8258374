package org.ourplan.access.web;

import java.util.List;
import org.ourplan.access.LooksAtRecord.Looked;
import org.ourplan.platform.web.Page;

/**
 * Who has looked at a person's record.
 *
 * @param callThem the name they like to be called by
 * @param looks the latest first
 * @param earlier the address of the next page, empty when there is none
 */
public record LooksPage(String callThem, List<Looked> looks, String earlier) implements Page {

    @Override
    public String template() {
        return "access/looks";
    }
}
