import type { SourceType } from "../annotation/index.ts"
import type { CheckState, CorrectedSource, LedgerClaim } from "../ledger/index.ts"

/** Where a rating stands between what is wrong and what is right. */
const worth: Partial<Record<CheckState, number>> = { wrong: 1, disputed: 3, confirmed: 5 }

/** What is known of whoever vouches for a claim. */
type Voucher = Pick<CorrectedSource, "name" | "type" | "role">

const agents: Record<SourceType, "Person" | "Organization"> = {
  person: "Person",
  anonymous: "Person",
  group: "Organization",
  organisation: "Organization",
  media: "Organization",
  document: "Organization",
}

/**
 * Checked claims as `ClaimReview` of schema.org, for whoever publishes them to complete; as long as nothing has been checked, every claim.
 * `verdicts` are the words for what came out, `iri` is the address of the article.
 */
export function claimReviews(
  claims: readonly LedgerClaim[],
  { language, sources }: { readonly language: string | null; readonly sources: readonly Voucher[] },
  iri: string,
  verdicts: Readonly<Record<CheckState, string>>,
): object {
  const vouchers = new Map(sources.map(source => [source.name, source]))
  const checked = claims.filter(isChecked)
  return {
    "@context": "https://schema.org",
    "@graph": (checked.length > 0 ? checked : claims).map(claim => ({
      "@type": "ClaimReview",
      claimReviewed: claim.text.replace(/\s+/g, " ").trim(),
      ...(language !== null && { inLanguage: language }),
      itemReviewed: {
        "@type": "Claim",
        ...(claim.voucher && { author: authorOf(claim.voucher, vouchers.get(claim.voucher)) }),
        ...(iri !== "" && { appearance: { "@type": "NewsArticle", url: iri } }),
      },
      ...(claim.checker !== "" && { author: { "@type": "Person", name: claim.checker } }),
      ...(claim.note !== "" && { reviewBody: claim.note }),
      ...(claim.evidence.length > 0 && {
        citation: claim.evidence.map(({ href, title }) => ({
          "@type": "CreativeWork",
          url: href,
          ...(title !== undefined && { name: title }),
        })),
      }),
      ...(isChecked(claim) && {
        reviewRating: {
          "@type": "Rating",
          ...(worth[claim.state] !== undefined && { ratingValue: worth[claim.state], worstRating: 1, bestRating: 5 }),
          alternateName: verdicts[claim.state],
        },
      }),
    })),
  }
}

/** A person has a function; what an organisation is, is its description. */
function authorOf(name: string, { type, role }: Pick<Voucher, "type" | "role"> = { type: "person" }): object {
  const kind = agents[type]
  return { "@type": kind, name, ...(role && { [kind === "Person" ? "jobTitle" : "description"]: role }) }
}

/** Whether somebody has come to an end with a claim. */
export function isChecked({ state }: Pick<LedgerClaim, "state">): boolean {
  return state !== "unchecked" && state !== "checking"
}
