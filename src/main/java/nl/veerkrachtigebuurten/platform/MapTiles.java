package nl.veerkrachtigebuurten.platform;

import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The background of maps: tiles that a visitor's browser asks of another host, which thereby learns of the visit. Off
 * unless it is set.
 */
@Component
public class MapTiles {

    private static final Pattern ADDRESS = Pattern.compile("(https?://[A-Za-z0-9.:-]+)/.*\\{z}.*");

    private final String address;
    private final String attribution;

    public MapTiles(
            @Value("${portal.map.tiles:}") String address,
            @Value("${portal.map.attribution:Kaartgegevens © Kadaster}") String attribution) {
        if (!address.isBlank() && !ADDRESS.matcher(address).matches()) {
            throw new IllegalArgumentException(
                    "portal.map.tiles is no address of tiles with {z}, {x} and {y}: " + address);
        }
        this.address = address;
        this.attribution = attribution;
    }

    public boolean isOn() {
        return !address.isBlank();
    }

    /** With {z}, {x} and {y} in it. */
    public String address() {
        return address;
    }

    /** Whom the tiles come from, as it stands on the map. */
    public String attribution() {
        return attribution;
    }

    /** The one host that pages may load pictures of, where tiles are on. */
    public Optional<String> host() {
        var matcher = ADDRESS.matcher(address);
        return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }
}
