// SPDX-License-Identifier: Apache-2.0
// Writes vectors.json with the reference implementation of IAB TC strings, @iabtechlabtcf/core (Apache-2.0), so that
// the tests need neither npm nor a network. See ../README.md for the command.
import {writeFileSync} from "node:fs";
import {PurposeRestriction, RestrictionType, Segment, SegmentEncoder, TCModel, TCString} from "@iabtechlabtcf/core";

/** Everything is set, so that the same file comes out every day. */
function model(fields) {
  const tc = new TCModel();
  const defaults = {
    cmpId: 31, cmpVersion: 640, consentScreen: 1, consentLanguage: "EN", vendorListVersion: 126, policyVersion: 4,
    publisherCountryCode: "DE", isServiceSpecific: false,
  };
  for (const [key, value] of Object.entries({...defaults, ...fields})) tc[key] = value;
  tc.created = new Date(fields.created ?? "2024-03-01T00:00:00Z");
  tc.lastUpdated = new Date(fields.lastUpdated ?? "2024-03-02T00:00:00Z");
  return tc;
}

function vector(name, fields, change = () => {}, segments = [Segment.CORE]) {
  const tc = model(fields);
  change(tc);
  // Segment by segment: TCString.encode() wants a vendor list and changes what it does not allow.
  const string = segments.map((segment) => SegmentEncoder.encode(tc, segment)).join(".");
  return {name, string, expected: described(string)};
}

/** As the library reads the string back, not as it was asked to write it. */
function described(string) {
  const tc = TCString.decode(string);
  const ids = (vector) => written([...vector].filter(([, isSet]) => isSet).map(([id]) => id));
  return {
    created: tc.created.toISOString(), lastUpdated: tc.lastUpdated.toISOString(),
    cmpId: tc.cmpId, cmpVersion: tc.cmpVersion, consentScreen: tc.consentScreen, language: tc.consentLanguage,
    vendorListVersion: tc.vendorListVersion, policyVersion: tc.policyVersion,
    isServiceSpecific: tc.isServiceSpecific, useNonStandardTexts: tc.useNonStandardTexts,
    specialFeatures: ids(tc.specialFeatureOptins), purposeConsents: ids(tc.purposeConsents),
    purposeLegitimateInterests: ids(tc.purposeLegitimateInterests), purposeOneTreatment: tc.purposeOneTreatment,
    publisherCountry: tc.publisherCountryCode, vendorConsents: ids(tc.vendorConsents),
    vendorLegitimateInterests: ids(tc.vendorLegitimateInterests), disclosedVendors: ids(tc.vendorsDisclosed),
    restrictions: tc.publisherRestrictions.numRestrictions,
  };
}

/** [1, 2, 3, 7] as "1-3, 7". */
function written(ids) {
  const ranges = [];
  for (const id of ids) {
    const last = ranges.at(-1);
    if (last && last[1] === id - 1) last[1] = id;
    else ranges.push([id, id]);
  }
  return ranges.map(([first, last]) => first === last ? `${first}` : `${first}-${last}`).join(", ");
}

const everySecond = Array.from({length: 60}, (_, i) => 2 * i + 1);
const range = (first, last) => Array.from({length: last - first + 1}, (_, i) => first + i);

const vectors = [
  vector("nothing accepted", {}),
  vector("all purposes accepted", {}, (tc) => {
    tc.purposeConsents.set(range(1, 11));
    tc.purposeLegitimateInterests.set(range(2, 11));
    tc.specialFeatureOptins.set([1, 2]);
  }),
  vector("one purpose, one vendor", {}, (tc) => { tc.purposeConsents.set(1); tc.vendorConsents.set(1); }),
  vector("vendors as a bit field", {}, (tc) => tc.vendorConsents.set(everySecond)),
  vector("vendors as ranges", {}, (tc) => tc.vendorConsents.set([...range(1, 700), 755, ...range(900, 1100)])),
  vector("both kinds of vendors", {}, (tc) => {
    tc.vendorConsents.set([2, 6, 8]);
    tc.vendorLegitimateInterests.set(range(20, 500));
  }),
  vector("one vendor far away", {}, (tc) => tc.vendorConsents.set(65535)),
  vector("service specific with other texts", {isServiceSpecific: true, useNonStandardTexts: true}),
  vector("one treatment of purpose one, in French", {purposeOneTreatment: true, consentLanguage: "FR",
    publisherCountryCode: "FR"}),
  vector("largest numbers", {cmpId: 4095, cmpVersion: 4095, consentScreen: 63, consentLanguage: "ZZ",
    vendorListVersion: 4095, policyVersion: 63, publisherCountryCode: "ZZ"}),
  vector("with a publisher's restriction", {isServiceSpecific: true}, (tc) => {
    tc.vendorLegitimateInterests.set([8, 10]);
    const restriction = new PurposeRestriction();
    restriction.purposeId = 2;
    restriction.restrictionType = RestrictionType.REQUIRE_CONSENT;
    tc.publisherRestrictions.add(8, restriction);
  }),
  vector("with disclosed vendors", {}, (tc) => {
    tc.vendorConsents.set([2, 6]);
    tc.vendorsDisclosed.set([2, 6, 755]);
  }, [Segment.CORE, Segment.VENDORS_DISCLOSED]),
  vector("with the publisher's own purposes", {isServiceSpecific: true}, (tc) => {
    tc.publisherConsents.set([1, 2]);
  }, [Segment.CORE, Segment.PUBLISHER_TC]),
];
writeFileSync(process.argv[2], JSON.stringify(vectors, null, 1) + "\n");
