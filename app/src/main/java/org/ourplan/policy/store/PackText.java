package org.ourplan.policy.store;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jooq.JSONB;
import org.ourplan.law.pack.PackContent;
import org.ourplan.law.pack.PackFile;
import org.ourplan.law.pack.PackLine;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The text of a pack as it is kept: its lines, each a group of fields. */
@Component
class PackText {

    private final JsonMapper json;

    PackText(JsonMapper json) {
        this.json = json;
    }

    PackContent read(JSONB kept) {
        return PackFile.content(json.readValue(kept.data(), new TypeReference<List<Map<String, Object>>>() {}));
    }

    JSONB write(PackContent content) {
        return JSONB.jsonb(json.writeValueAsString(
                content.lines().stream().map(PackText::fields).toList()));
    }

    JSONB detail(Map<String, String> detail) {
        return JSONB.jsonb(json.writeValueAsString(detail));
    }

    Map<String, Object> details(JSONB kept) {
        return json.readValue(kept.data(), new TypeReference<LinkedHashMap<String, Object>>() {});
    }

    private static Map<String, String> fields(PackLine line) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("kind", line.kind().stored());
        fields.putAll(line.said());
        return fields;
    }
}
