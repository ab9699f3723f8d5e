import type { Signal } from "../../engine/annotation/language-pack.ts"
import { signalTable } from "../tables.ts"

/** Words by which an English narrator's statement wants a source. Own compilation. */
export const signals = (): readonly Signal[] =>
  signalTable(`
quantity | per cent; percent; percentage; half of; a third of; a quarter of; two thirds; million; billion; the majority of; most of; on average; thousands; doubled; halved
cause | because of; because; due to the; due to a; due to an; due to its; due to their; due to his; due to her; due to lack; due to high; due to bad; owing to; as a result of; led to; leads to; caused by; caused; thanks to; resulting in
motive | in order to; in an attempt to; out of fear; in revenge; in the hope; deliberately; on purpose; in retaliation
mind | furious; angry; disappointed; relieved; worried; upset; frustrated; delighted; anxious; desperate; shocked
comparison | more than ever; higher than; lower than; worse than; better than; faster than; compared with; compared to; twice as; three times as
superlative | the biggest; the largest; the best; the worst; the highest; the lowest; the most; never before; unprecedented; the only; record
forecast | will begin; will start; will last; will take; will end; will rise; will fall; will grow; will increase; will decline; will drop; will double; will cost; will lose; will lead to; will cause; will become; will worsen; will improve; will fail; will succeed; will win; will save; will create; will never; in the coming years; is set to; are set to; is going to; are going to; is bound to; inevitably; soon
trend | has risen; have risen; has fallen; have fallen; is rising; are rising; is falling; increased; decreased; growing; has grown; more and more; increasingly; soared; plunged; for years
accusation | guilty; fraud; corrupt; corruption; abuse*; lied; illegal; illegally; bribed; cover-up; covered up; misled; negligen*; stole; stolen; discriminat*
evaluation | important; essential; crucial; successful; failed; disastrous; irresponsible; disappointing; impressive; scandal*; dangerous; unacceptable; brilliant; alarming; chaotic
`)
