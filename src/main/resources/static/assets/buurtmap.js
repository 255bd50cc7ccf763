// Draws the map of the buurten. Everything on it stands in the table below; each shape is a link like the one there.
const place = document.querySelector(".buurtmap");
const L = window.L;

if (place && L) {
  const rows = new Map([...document.querySelectorAll("tr[data-buurt]")].map((row) => [row.dataset.buurt, row]));
  const shapes = await (await fetch(place.dataset.shapes)).json();
  place.hidden = false;
  const map = L.map(place, {
    attributionControl: Boolean(place.dataset.tiles),
    zoomControl: false,
    scrollWheelZoom: false,
    zoomSnap: 0.25,
  });
  L.control.zoom({ position: "bottomright", zoomInTitle: place.dataset.in, zoomOutTitle: place.dataset.out }).addTo(map);
  if (place.dataset.tiles) {
    L.tileLayer(place.dataset.tiles, { attribution: place.dataset.attribution, maxZoom: 19 }).addTo(map);
  }
  const layer = L.geoJSON(shapes, {
    style: (shape) => ({ className: `buurt ${rows.get(shape.properties.slug)?.dataset.phase ?? "NONE"}`, weight: 2 }),
    onEachFeature: (shape, buurt) => name(buurt, rows.get(shape.properties.slug)),
  });
  // Names find their place on a map that has one itself.
  map.fitBounds(layer.getBounds(), { padding: [8, 8] });
  layer.addTo(map);
  layer.eachLayer(link);
}

function name(buurt, row) {
  if (row) {
    buurt.row = row;
    const label = document.createElement("span");
    label.textContent = row.querySelector("a").textContent;
    buurt.bindTooltip(label, { permanent: true, direction: "center", className: "buurt-name" });
  }
}

function link(buurt) {
  const element = buurt.getElement();
  const href = buurt.row?.querySelector("a").href;
  if (!element || !href) {
    return;
  }
  const told = [...buurt.row.cells].map((cell) => (cell.dataset.label ? `${cell.dataset.label}: ` : "") + cell.textContent.trim());
  element.setAttribute("tabindex", "0");
  element.setAttribute("role", "link");
  element.setAttribute("aria-label", told.join(", "));
  buurt.on("click", () => location.assign(href));
  element.addEventListener("keydown", (event) => {
    if (event.key === "Enter") {
      location.assign(href);
    }
  });
}
