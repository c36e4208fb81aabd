/** Words by which lines and full stops are told: where a sentence goes on and where it ends. Texts are cut with the words of all languages at once. */
export interface TextWords {
  /** Words with which no line ends anything ("of"). */
  readonly hanging: readonly string[];
  /** Abbreviations that a name or number follows: their full stop ends no sentence. */
  readonly leading: string;
  /** Abbreviations that can stand at the end of a sentence: what follows decides. */
  readonly either: string;
  /** Of them, scales: the lower part of the same number may follow ("5 млн. 200 тыс."). */
  readonly scales: string;
  /** Beginnings of words that make a number in front of them a date and no such part. */
  readonly dates: readonly string[];
  /** Capitalised words that go on after an abbreviation that can end a sentence. */
  readonly goesOn: readonly string[];
  /** Parts of a year, behind which the year itself may follow ("7 мес. 2022 г."), and the abbreviation that marks it. */
  readonly partsOfYear: string;
  readonly yearMark: string;
  /** Of the first kind, a metre, which ends a sentence where one of `measures` makes it cubic or square. */
  readonly metre: string;
  readonly measures: readonly string[];
  /** Initials of a state, in lower case, which end a sentence where a name with one of `verbs` follows. */
  readonly initials: string;
  readonly verbs: readonly string[];
}
