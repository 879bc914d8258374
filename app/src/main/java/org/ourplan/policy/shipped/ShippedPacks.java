package org.ourplan.policy.shipped;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.ourplan.law.pack.PackFile;
import org.ourplan.law.pack.ShippedPack;
import org.ourplan.law.rules.Carries;
import org.springframework.stereotype.Component;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The five packs a council may begin its own from. A file that is no pack stops the program from starting. */
@Component
@Carries({"S001-1", "S003-1", "S004-74"})
public class ShippedPacks {

    private static final List<String> FILES =
            List.of("southampton-2016", "cambridgeshire-2016", "leicestershire-2020", "tlap-guide-2015", "statutory");

    private final List<ShippedPack> packs =
            FILES.stream().map(ShippedPacks::read).toList();

    /** All five. */
    public List<ShippedPack> all() {
        return packs;
    }

    /** The pack of that name. */
    public Optional<ShippedPack> find(String id) {
        return packs.stream().filter(pack -> pack.id().equals(id)).findFirst();
    }

    private static ShippedPack read(String name) {
        var file = "/packs/" + name + ".yaml";
        try (var in = ShippedPacks.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("there is no " + file);
            }
            var options = new LoaderOptions();
            options.setAllowDuplicateKeys(false);
            var text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return PackFile.read(new Yaml(new SafeConstructor(options)).load(text));
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
