// SPDX-License-Identifier: GPL-3.0-or-later
// Makes europe.json, the outlines of the report's map, of Natural Earth's countries (public domain, 1:50,000,000)
// as the npm package world-atlas 2.0.2 has them:
//
//   npm pack world-atlas@2.0.2 && tar xf world-atlas-2.0.2.tgz
//   node reduce.mjs package/countries-50m.json > europe.json
//
// What it does: projects (Lambert's azimuthal equal-area about 52° N 10° E, as EPSG:3035, on a sphere), simplifies
// the lines between countries (each once, so that neighbours keep one border), leaves out islets, cuts at the frame.
// Coordinates are whole kilometres from the frame's upper left corner, x to the right, y down; a ring is its first
// point, then the way to each next one. The same input gives the same bytes. Node 18 or later, nothing else.
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";

const sha512 = "0cb15d0ef83c8dba3fb022eb98d850edc6bd35192e05e5558488dae5c8114237d37f73ed9e387b2596ee84cba68b2bb9f76f3ca50abed23dbe39a9cc87ffdd02";
const frame = { left: 2450, right: 6650, bottom: 1330, top: 5430 }; // kilometres of EPSG:3035
const leastDetail = 25; // km²: a point that makes a smaller triangle with its neighbours is left out
const leastIsland = 60; // km²
const discBelow = 10000; // km²: smaller States are drawn as a disc as well

// ISO 3166-1, by Natural Earth's numbers; what has none, by its name.
const codes = {
  "008": "AL", "012": "DZ", "020": "AD", "031": "AZ", "040": "AT", "051": "AM", "056": "BE", "070": "BA", "100": "BG",
  "112": "BY", "191": "HR", "196": "CY", "203": "CZ", "208": "DK", "233": "EE", "234": "FO", "246": "FI", "248": "FI",
  "250": "FR", "268": "GE", "276": "DE", "300": "GR", "336": "VA", "348": "HU", "352": "IS", "368": "IQ", "372": "IE",
  "376": "IL", "380": "IT", "398": "KZ", "400": "JO", "422": "LB", "428": "LV", "434": "LY", "438": "LI", "440": "LT",
  "442": "LU", "470": "MT", "492": "MC", "498": "MD", "499": "ME", "504": "MA", "528": "NL", "578": "NO", "616": "PL",
  "620": "PT", "642": "RO", "643": "RU", "674": "SM", "688": "RS", "703": "SK", "705": "SI", "724": "ES", "752": "SE",
  "756": "CH", "760": "SY", "788": "TN", "792": "TR", "804": "UA", "807": "MK", "818": "EG", "826": "GB", "833": "IM",
  "275": "PS",
  Kosovo: "XK",
  "N. Cyprus": "CY", // as the Security Council has it (resolution 541)
};

const file = readFileSync(process.argv[2]);
if (createHash("sha512").update(file).digest("hex") !== sha512)
  throw new Error("not countries-50m.json of world-atlas 2.0.2");
const world = JSON.parse(file);

function project(longitude, latitude) {
  const radians = Math.PI / 180, radius = 6371;
  const phi0 = 52 * radians, phi = latitude * radians, lambda = (longitude - 10) * radians;
  const k = radius * Math.sqrt(2 / (1 + Math.sin(phi0) * Math.sin(phi) + Math.cos(phi0) * Math.cos(phi) * Math.cos(lambda)));
  const x = 4321 + k * Math.cos(phi) * Math.sin(lambda);
  const y = 3210 + k * (Math.cos(phi0) * Math.sin(phi) - Math.sin(phi0) * Math.cos(phi) * Math.cos(lambda));
  return [x - frame.left, frame.top - y];
}

const width = frame.right - frame.left, height = frame.top - frame.bottom;
const triangle = (a, b, c) => Math.abs((b[0] - a[0]) * (c[1] - a[1]) - (c[0] - a[0]) * (b[1] - a[1])) / 2;

// Visvalingam's: the point with the smallest triangle goes, until none is small. Both ends stay.
function simplified(line) {
  const points = [...line];
  const closed = points.length > 2 && points[0][0] === points.at(-1)[0] && points[0][1] === points.at(-1)[1];
  while (points.length > (closed ? 5 : 2)) {
    let least = Infinity, at = 0;
    for (let i = 1; i + 1 < points.length; ++i) {
      const area = triangle(points[i - 1], points[i], points[i + 1]);
      if (area < least) [least, at] = [area, i];
    }
    if (least >= leastDetail) break;
    points.splice(at, 1);
  }
  return points;
}

const { scale, translate } = world.transform;
const fullArcs = world.arcs.map((arc) => {
  let x = 0, y = 0;
  return arc.map(([dx, dy]) => project((x += dx) * scale[0] + translate[0], (y += dy) * scale[1] + translate[1]));
});
const near = ([x, y]) => x > -width && x < 2 * width && y > -height && y < 2 * height;
const arcs = fullArcs.map((arc) => (arc.some(near) ? simplified(arc) : [arc[0], arc.at(-1)]));
const along = (index, from = arcs) => (index < 0 ? [...from[~index]].reverse() : from[index]);
const ringOf = (indices, from = arcs) => indices.flatMap((index) => along(index, from).slice(0, -1));

function areaOf(ring) {
  let sum = 0;
  for (let i = 0; i < ring.length; ++i) {
    const [a, b] = [ring[i], ring[(i + 1) % ring.length]];
    sum += a[0] * b[1] - b[0] * a[1];
  }
  return Math.abs(sum) / 2;
}

function contains(ring, [x, y]) {
  let inside = false;
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    const [[ax, ay], [bx, by]] = [ring[i], ring[j]];
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
  }
  return inside;
}

// The borders between the parts of one country go, and what is left is joined to rings again.
function dissolved(rings) {
  const used = new Set(rings.flat());
  const open = rings.flat().filter((index) => !used.has(~index));
  const starts = new Map(open.map((index) => [String(along(index, fullArcs)[0]), index]));
  const joined = [];
  while (starts.size > 0) {
    const ring = [];
    let [key, index] = starts.entries().next().value;
    while (index !== undefined) {
      starts.delete(key);
      ring.push(index);
      key = String(along(index, fullArcs).at(-1));
      index = starts.get(key);
    }
    joined.push(ring);
  }
  return joined;
}

// Sutherland and Hodgman's: cut at each side of the frame in turn.
function cut(ring) {
  const sides = [[0, 0, 1], [0, width, -1], [1, 0, 1], [1, height, -1]];
  for (const [axis, limit, sign] of sides) {
    const inside = (p) => (p[axis] - limit) * sign >= 0;
    const kept = [];
    for (let i = 0; i < ring.length; ++i) {
      const [a, b] = [ring[i], ring[(i + 1) % ring.length]];
      if (inside(a)) kept.push(a);
      if (inside(a) !== inside(b)) {
        const t = (limit - a[axis]) / (b[axis] - a[axis]);
        kept.push([a[0] + t * (b[0] - a[0]), a[1] + t * (b[1] - a[1])]);
      }
    }
    ring = kept;
  }
  return ring;
}

function distance([x, y], ring) {
  let least = Infinity;
  for (let i = 0; i < ring.length; ++i) {
    const [a, b] = [ring[i], ring[(i + 1) % ring.length]];
    const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
    const t = Math.max(0, Math.min(1, ((x - a[0]) * dx + (y - a[1]) * dy) / (dx * dx + dy * dy || 1)));
    least = Math.min(least, Math.hypot(a[0] + t * dx - x, a[1] + t * dy - y));
  }
  return least;
}

// The point of a ring that is farthest from its edge: room for a number.
function roomiest(ring) {
  const xs = ring.map((p) => p[0]), ys = ring.map((p) => p[1]);
  let [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  let best = ring[0], room = -1;
  for (let round = 0; round < 5; ++round) {
    for (let i = 0; i <= 24; ++i) {
      for (let j = 0; j <= 24; ++j) {
        const p = [left + ((right - left) * i) / 24, top + ((bottom - top) * j) / 24];
        // Numbers are wider than high: what is farther from the sides is worth more.
        const d = contains(ring, p) ? distance(p, ring) : -1;
        if (d > room) [best, room] = [p, d];
      }
    }
    const [w, h] = [(right - left) / 8, (bottom - top) / 8];
    [left, right, top, bottom] = [best[0] - w, best[0] + w, best[1] - h, best[1] + h];
  }
  return best;
}

const parts = new Map(); // code: rings of arcs
for (const geometry of world.objects.countries.geometries) {
  const code = codes[geometry.id] ?? codes[geometry.properties.name];
  if (!code) continue;
  const polygons = geometry.type === "Polygon" ? [geometry.arcs] : geometry.arcs;
  for (const polygon of polygons) {
    // The Crimea, as the General Assembly has it (resolution 68/262).
    const crimea = code === "RU" && contains(ringOf(polygon[0], fullArcs), project(34.2, 45.2));
    const owner = crimea ? "UA" : code;
    parts.set(owner, [...(parts.get(owner) ?? []), ...polygon]);
  }
}

const countries = {};
for (const code of [...parts.keys()].sort()) {
  const merged = code === "CY" || code === "UA" ? dissolved(parts.get(code)) : parts.get(code);
  const rings = merged
    .map((ring) => cut(ringOf(ring)))
    .filter((ring) => ring.length > 2)
    .sort((a, b) => areaOf(b) - areaOf(a))
    .filter((ring, i) => i === 0 || areaOf(ring) >= leastIsland)
    .map((ring) => ring.map((p) => p.map(Math.round)));
  if (rings.length === 0) continue;
  const at = roomiest(rings[0]).map(Math.round);
  const country = { at };
  if (areaOf(rings[0]) < discBelow) country.disc = true;
  country.rings = rings.map((ring) => {
    const points = ring.filter((p, i) => i === 0 || p[0] !== ring[i - 1][0] || p[1] !== ring[i - 1][1]);
    return points.flatMap((p, i) => (i === 0 ? p : [p[0] - points[i - 1][0], p[1] - points[i - 1][1]]));
  });
  countries[code] = country;
}

const lines = Object.entries(countries).map(([code, country]) => `${JSON.stringify(code)}:${JSON.stringify(country)}`);
process.stdout.write(`{"width":${width},"height":${height},"countries":{\n${lines.join(",\n")}\n}}\n`);
