package org.ourplan.directory.web;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.ourplan.access.OpenToAll;
import org.ourplan.access.OwnAddresses;
import org.ourplan.directory.Directory;
import org.ourplan.directory.Found;
import org.ourplan.directory.Wanted;
import org.ourplan.directory.exchange.ServiceJson;
import org.ourplan.platform.web.NotFound;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import tools.jackson.databind.json.JsonMapper;

/** The directory for programs, in the shape of Open Referral UK (HSDS 3.0): read by anybody from anywhere, without a key. */
@Controller
@OpenToAll
class OpenReferralPages {

    private static final String HERE = "/directory/open-referral";
    private static final String PROFILE = "https://open-referral-uk-profile.readthedocs.io/";
    private static final JsonMapper JSON = JsonMapper.shared();

    private final Directory directory;
    private final OwnAddresses addresses;

    OpenReferralPages(Directory directory, OwnAddresses addresses) {
        this.directory = directory;
        this.addresses = addresses;
    }

    @GetMapping(HERE)
    ResponseEntity<byte[]> about() {
        var about = new LinkedHashMap<String, Object>();
        about.put("version", "3.0");
        about.put("profile", PROFILE);
        return json(about);
    }

    /** A page of services with what there is one of; {@code full=true} gives everything of each. */
    @GetMapping(HERE + "/services")
    ResponseEntity<byte[]> services(
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "") String search,
            @RequestParam(defaultValue = "false") boolean full,
            HttpServletRequest request) {
        var found = directory.find(new Wanted(search.replace("\u0000", ""), "", null, page));
        var origin = addresses.origin(request);
        var answer = pageOf(found);
        answer.put(
                "contents",
                found.entries().stream()
                        .map(entry -> full ? ServiceJson.whole(entry, origin) : ServiceJson.brief(entry, origin))
                        .toList());
        return json(answer);
    }

    private static Map<String, Object> pageOf(Found found) {
        var page = new LinkedHashMap<String, Object>();
        page.put("total_items", found.all());
        page.put("total_pages", found.pages());
        page.put("page_number", found.page());
        page.put("size", found.entries().size());
        page.put("first_page", found.page() == 1);
        page.put("last_page", found.page() >= found.pages());
        page.put("empty", found.entries().isEmpty());
        return page;
    }

    @GetMapping(HERE + "/services/{id}")
    ResponseEntity<byte[]> service(@PathVariable UUID id, HttpServletRequest request) {
        var entry = directory.shown(id).orElseThrow(NotFound::new);
        return json(ServiceJson.whole(entry, addresses.origin(request)));
    }

    private static ResponseEntity<byte[]> json(Map<String, Object> answer) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .header("Access-Control-Allow-Origin", "*")
                .body(JSON.writeValueAsString(answer).getBytes(StandardCharsets.UTF_8));
    }
}
