/** A small English treebank of our own: enough to show that nothing in training knows Dutch. */
export const smallTreebank = [
  "The/the/DET/2/det mayor/mayor/NOUN/3/nsubj says/say/VERB/0/root the/the/DET/5/det bridge/bridge/NOUN/6/nsubj closes/close/VERB/3/ccomp ././PUNCT/3/punct",
  "She/she/PRON/2/nsubj left/leave/VERB/0/root early/early/ADV/2/advmod ././PUNCT/2/punct",
  "Farmers/farmer/NOUN/2/nsubj sold/sell/VERB/0/root their/they/PRON/4/nmod:poss cows/cow/NOUN/2/obj ././PUNCT/2/punct",
  "A/a/DET/3/det red/red/ADJ/3/amod tram/tram/NOUN/4/nsubj stopped/stop/VERB/0/root ././PUNCT/4/punct",
  "Anna/Anna/PROPN/2/nsubj told/tell/VERB/0/root us/we/PRON/2/iobj everything/everything/PRON/2/obj ././PUNCT/2/punct",
  "It/it/PRON/2/nsubj rained/rain/VERB/0/root in/in/ADP/4/case Leeds/Leeds/PROPN/2/obl ././PUNCT/2/punct",
  "Two/two/NUM/2/nummod ships/ship/NOUN/4/nsubj have/have/AUX/4/aux arrived/arrive/VERB/0/root ././PUNCT/4/punct",
  "The/the/DET/2/det choir/choir/NOUN/3/nsubj sang/sing/VERB/0/root and/and/CCONJ/5/cc danced/dance/VERB/3/conj ././PUNCT/3/punct",
  "Nobody/nobody/PRON/2/nsubj knows/know/VERB/0/root why/why/ADV/5/advmod he/he/PRON/5/nsubj waited/wait/VERB/2/ccomp ././PUNCT/2/punct",
  "According/accord/VERB/3/case to/to/ADP/1/fixed Baker/Baker/PROPN/7/obl ,/,/PUNCT/3/punct trains/train/NOUN/7/nsubj are/be/AUX/7/cop late/late/ADJ/0/root ././PUNCT/7/punct",
]
  .map(line => line.split(" ").map(cell))
  .map((rows, number) => [`# sent_id = small.p.${number}.s.1`, ...rows.map((row, i) => `${i + 1}\t${row}`), "", ""].join("\n"))
  .join("")

function cell(word: string): string {
  const parts = word.split("/")
  const [relation, head, upos, lemma] = [parts.pop(), parts.pop(), parts.pop(), parts.length > 1 ? parts.pop() : "."]
  return [parts.join("/") || ".", lemma || ".", upos, "_", "_", head, relation, "_", "_"].join("\t")
}
