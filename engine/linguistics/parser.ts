import { capitalColumns, shapeColumns, wordFeatures, wordKey } from "./features.ts"
import { type LemmaTable, lemmaOf, readLemmas } from "./lemmas.ts"
import { addMatrix, type Model, type Part } from "./model.ts"
import { type Parse, partsOfSpeech, type Sense } from "./parse.ts"
import { bestTree, farthest } from "./tree.ts"

/** Longer sentences are read in stretches of so many tokens, each hung under the first as a parataxis. */
const longest = 128
/** Room for the rows of one word. */
const mostRows = 32
/** How many of the words are so frequent that an acronym may be taken for them. */
const mostFrequent = 300
/** Forms that are kept: those of an article many times over. */
const mostKept = 2000

/**
 * Reads the grammar of a sentence: embeddings of words and their n-grams, one gated convolution, two bidirectional LSTMs, tags, and
 * heads and relations by a biaffine product, after Dozat and Manning (2017). Synchronous, and the same to the bit on every machine.
 */
export class Parser {
  private readonly model: Model
  private readonly words: ReadonlyMap<string, number>
  private readonly tags: readonly { readonly upos: number; readonly feats: string }[]
  private readonly root: number
  /** What forms say by themselves. */
  private readonly known = new Map<string, Float32Array>()
  /** Lemmas by form, a map for each tag. */
  private readonly lemmasOf: Map<string, string>[]
  private readonly floats: Float32Array
  private readonly bytes: Uint8Array
  /** The memory as rows of tables. */
  private readonly rows: Uint16Array
  private lemmas: LemmaTable | undefined
  private top = 0
  private readonly senses: number

  /** `sense` asks the encoder for more than grammar: see {@link Parse.sense}. */
  constructor(model: Model, sense?: Sense) {
    this.model = sense ? addMatrix(model, "sense", sense, 2 * model.header.sizes.recurrent) : model
    this.senses = sense?.scales.length ?? 0
    this.floats = new Float32Array(model.kernel.memory.buffer)
    this.bytes = new Uint8Array(model.kernel.memory.buffer)
    this.rows = new Uint16Array(model.kernel.memory.buffer)
    this.words = new Map(model.header.words.split("\n").map((word, row) => [word, row + 1]))
    this.tags = model.header.tags.map(tag => {
      const [upos, feats] = tag.split(" ")
      return { upos: Math.max(0, (partsOfSpeech as readonly string[]).indexOf(upos!)), feats: feats! }
    })
    this.lemmasOf = model.header.tags.map(() => new Map())
    this.root = model.header.relations.indexOf("root")
  }

  /** The words that the model knows whole, most frequent first. */
  get vocabulary(): readonly string[] {
    return [...this.words.keys()]
  }

  /** The grammar of a sentence, given its tokens. */
  parse(forms: readonly string[]): Parse {
    const count = forms.length
    const tag = new Uint16Array(count)
    const head = new Int16Array(count)
    const relation = new Array<string>(count)
    const sense = new Float32Array(count * this.senses)
    const spelt = this.spellAcronyms(forms)
    let first = 0
    for (let from = 0; from < count; from += longest) {
      const to = Math.min(count, from + longest)
      this.stretch(spelt, from, to, tag, head, relation, sense)
      for (let i = from; i < to; i++) {
        if (head[i] !== 0) head[i] = head[i]! + from
        else if (from === 0) first = i
        else {
          head[i] = first + 1
          relation[i] = "parataxis"
        }
      }
    }
    this.lemmas ??= readLemmas(this.model.header.lemmas)
    const lemmas = this.lemmas
    const lemma = forms.map((form, i) => this.lemma(form, tag[i]!, lemmas))
    for (let i = 0; i < count; i++) {
      // «spoorde … aan» is *aansporen*: the particle belongs to the verb.
      const verb = head[i]! - 1
      if (relation[i] !== "compound:prt" || verb < 0 || this.tags[tag[verb]!]!.upos !== verbNumber) continue
      const particle = forms[i]!.toLowerCase()
      if (lemmas.particles.includes(particle) && !lemma[verb]!.startsWith(particle)) lemma[verb] = particle + lemma[verb]
    }
    return {
      count,
      upos: Uint8Array.from(tag, row => this.tags[row]!.upos),
      feats: Array.from(tag, row => this.tags[row]!.feats),
      head,
      relation,
      lemma,
      ...(this.senses > 0 && { sense }),
    }
  }

  /**
   * «Het OM», «IS»: an acronym spelt as a frequent word would be read as that word, since words are looked up in small letters. With its
   * letters twice it is one that nobody knows. In a headline all in capitals nothing tells them apart.
   */
  private spellAcronyms(forms: readonly string[]): readonly string[] {
    const isAcronym = (form: string) => /^\p{Lu}{2,3}$/u.test(form) && (this.words.get(form.toLowerCase()) ?? mostFrequent) < mostFrequent
    return forms.some(isAcronym) && forms.some(form => /\p{Ll}/u.test(form))
      ? forms.map(form => (isAcronym(form) ? form + form : form))
      : forms
  }

  private lemma(form: string, tag: number, table: LemmaTable): string {
    const kept = this.lemmasOf[tag]!
    const known = kept.get(form)
    if (known !== undefined) return known
    if (kept.size >= mostKept) kept.clear()
    const lemma = lemmaOf(form, this.model.header.tags[tag]!, table)
    kept.set(form, lemma)
    return lemma
  }

  /** Tags, heads within the stretch (0 its root), relations and senses of tokens `[from, to)`. */
  private stretch(
    forms: readonly string[],
    from: number,
    to: number,
    tag: Uint16Array,
    head: Int16Array,
    relation: string[],
    sense: Float32Array,
  ): void {
    const { kernel, header } = this.model
    const { hidden: H, recurrent: R, arc: A, label: L } = header.sizes
    const count = to - from
    const T = count + 1
    this.top = this.model.free

    // Words, with the root above them.
    const rooted = this.take(T * H)
    this.copy(rooted, this.part("root").at, H)
    this.placeWords(forms, from, to, rooted + H * 4)
    // Each between its neighbours.
    const near = this.normalise(rooted, "near", T)
    const three = this.take(T * 3 * H)
    this.bytes.fill(0, three, three + T * 3 * H * 4)
    for (let t = 0; t < T; t++)
      for (let k = 0; k < 3; k++) if (t + k >= 1 && t + k - 1 < T) this.copy(three + (3 * t + k) * H * 4, near + (t + k - 1) * H * 4, H)
    const gated = this.take(T * H)
    kernel.gate(this.affine("near", three, T), gated, T, H)
    kernel.add(gated, rooted, T * H)
    // Each in its sentence, twice.
    const state = this.normalise(this.lstm(gated, T, H, ""), "context", T)
    const wider = this.normalise(this.lstm(state, T, 2 * R, "2"), "context2", T)
    kernel.add(wider, state, T * 2 * R)

    const tags = this.affine("tag", wider, T)
    const tagColumns = this.part("tag").rows
    for (let i = 0; i < count; i++) tag[from + i] = this.best(tags + (i + 1) * tagColumns * 4, header.tags.length, -1)
    kernel.softmax(tags, T, header.tags.length, tagColumns)
    const tagged = this.affine("tagMeaning", tags, T)
    kernel.add(tagged, wider, T * 2 * R)

    const [quantised, scales] = this.quantise(tagged, T, 2 * R)
    if (this.senses > 0) {
      const senses = (this.multiply("sense", quantised, scales, T) >> 2) + this.senses
      sense.set(this.floats.subarray(senses, senses + count * this.senses), from * this.senses)
    }
    const heads = this.silu(this.multiply("head", quantised, scales, T), T * A)
    const dependents = this.silu(this.multiply("dependent", quantised, scales, T), T * A)
    const sought = this.affine("arc", dependents, T)
    const scores = this.take(T * T)
    kernel.products(sought, heads, scores, T, T, A, T)
    const tree = bestTree(this.byDistance(scores, T), T, T)
    for (let i = 0; i < count; i++) head[from + i] = tree[i + 1]!

    const ofHead = this.multiply("labelHead", quantised, scales, T)
    const ofDependent = this.multiply("labelDependent", quantised, scales, T)
    const pairs = this.take(count * 2 * L)
    const over = this.take(count)
    for (let i = 0; i < count; i++) this.rows[(over >> 1) + i] = tree[i + 1]!
    kernel.pairs(ofHead, ofDependent, over, pairs, count, L)
    const labels = this.affine("label", pairs, count)
    const labelColumns = this.part("label").rows
    for (let i = 0; i < count; i++)
      relation[from + i] =
        head[from + i] === 0 ? "root" : header.relations[this.best(labels + i * labelColumns * 4, header.relations.length, this.root)]!
  }

  /** Puts what each form says by itself at `at`. That is the same in every sentence, so it is kept. */
  private placeWords(forms: readonly string[], from: number, to: number, at: number): void {
    const H = this.model.header.sizes.hidden
    const fresh = [...new Set(forms.slice(from, to).filter(form => !this.known.has(form)))]
    if (this.known.size + fresh.length > mostKept) this.known.clear()
    const missing = this.known.size > 0 ? fresh : [...new Set(forms.slice(from, to))]
    if (missing.length > 0) {
      const embedded = this.affine("input", this.embed(missing), missing.length)
      const rows = this.normalise(this.silu(embedded, missing.length * H), "input", missing.length) >> 2
      for (const [i, form] of missing.entries()) this.known.set(form, this.floats.slice(rows + i * H, rows + (i + 1) * H))
    }
    for (let i = from; i < to; i++) this.floats.set(this.known.get(forms[i]!)!, (at >> 2) + (i - from) * H)
  }

  private embed(forms: readonly string[]): number {
    const { kernel, header } = this.model
    const { word, gram } = header.sizes
    const columns = word + gram + shapeColumns + capitalColumns
    const output = this.take(forms.length * columns)
    this.bytes.fill(0, output, output + forms.length * columns * 4)
    const { rows } = this
    const list = this.take(mostRows)
    const add = (to: number, { at: table, scales, columns: width }: Part, count: number) =>
      kernel.addRows(to, table, scales, list, count, width, 1 / count)
    const wordTable = this.part("words")
    const gramTable = this.part("grams")
    const shapeTable = this.part("shapes")
    const capitalTable = this.part("capitals")
    for (const [i, form] of forms.entries()) {
      const { grams, shape, capital } = wordFeatures(form)
      let at = output + i * columns * 4
      rows[list >> 1] = this.words.get(wordKey(form)) ?? 0
      add(at, wordTable, 1)
      at += word * 4
      rows.set(grams, list >> 1)
      add(at, gramTable, grams.length)
      at += gram * 4
      rows[list >> 1] = shape
      add(at, shapeTable, 1)
      rows[list >> 1] = capital
      add(at + shapeColumns * 4, capitalTable, 1)
    }
    return output
  }

  private lstm(input: number, T: number, columns: number, layer: string): number {
    const { kernel, header } = this.model
    const R = header.sizes.recurrent
    const [quantised, scales] = this.quantise(input, T, columns)
    const output = this.take(T * 2 * R)
    const scratch = this.take(3 * R)
    for (const [name, step] of [
      ["ahead", 1],
      ["behind", -1],
    ] as const) {
      const gates = this.multiply(`${name}Input${layer}`, quantised, scales, T, `${name}Bias${layer}`)
      const recurrent = this.part(`${name}${layer}`)
      kernel.lstm(gates, recurrent.at, recurrent.scales, output + (step > 0 ? 0 : R * 4), 2 * R, scratch, T, R, step)
    }
    return output
  }

  /** Adds how likely a distance is to each score, and that no word heads itself. */
  private byDistance(scores: number, T: number): Float32Array {
    const { floats } = this
    const distance = this.part("distance").at >> 2
    for (let d = 0; d < T; d++)
      for (let h = 0; h < T; h++) {
        const at = (scores >> 2) + d * T + h
        const away = Math.max(0, Math.min(2 * farthest, h - d + farthest))
        floats[at] = h === d ? -1e9 : floats[at]! + floats[distance + away]!
      }
    return floats.subarray(scores >> 2, (scores >> 2) + T * T)
  }

  private best(at: number, count: number, except: number): number {
    const { floats } = this
    let found = except === 0 ? 1 : 0
    for (let j = 0; j < count; j++) if (j !== except && floats[(at >> 2) + j]! > floats[(at >> 2) + found]!) found = j
    return found
  }

  private affine(name: string, input: number, T: number): number {
    const [quantised, scales] = this.quantise(input, T, this.part(name).columns)
    return this.multiply(name, quantised, scales, T)
  }

  private quantise(input: number, T: number, columns: number): [number, number] {
    const quantised = this.take((T * columns) >> 1)
    const scales = this.take(T)
    this.model.kernel.quantise(input, quantised, scales, T, columns)
    return [quantised, scales]
  }

  private multiply(name: string, quantised: number, inputScales: number, T: number, bias = `${name}Bias`): number {
    const { at, scales, rows, columns } = this.part(name)
    const output = this.take(T * rows)
    this.model.kernel.affine(at, scales, this.model.parts.get(bias)?.at ?? 0, quantised, inputScales, output, T, rows, columns)
    return output
  }

  private silu(input: number, count: number): number {
    this.model.kernel.silu(input, input, count)
    return input
  }

  private normalise(input: number, name: string, T: number): number {
    const gain = this.part(name.replace(/(\d?)$/, "Gain$1"))
    const output = this.take(T * gain.columns)
    this.model.kernel.normalise(input, output, gain.at, this.part(name.replace(/(\d?)$/, "Shift$1")).at, T, gain.columns)
    return output
  }

  private part(name: string): Part {
    const found = this.model.parts.get(name)
    if (!found) throw new RangeError(`the model has no part named ${name}`)
    return found
  }

  private copy(to: number, from: number, count: number): void {
    this.floats.copyWithin(to >> 2, from >> 2, (from >> 2) + count)
  }

  /** Room for so many f32. */
  private take(count: number): number {
    const at = this.top
    this.top = (at + count * 4 + 15) & ~15
    if (this.top > this.bytes.length) throw new RangeError("the sentence does not fit in the kernel's memory")
    return at
  }
}

const verbNumber = partsOfSpeech.indexOf("VERB")
