import type { ScaleVocabulary } from "../types";

/** English scales and multiples. */
export const scales: ScaleVocabulary = {
  scales: [["thousand -s thsd thou", 3], ["million -s mln mio mil mn", 6], ["billion -s bln bn bil", 9], ["trillion tln trln trn tn tril", 12], ["quadrillion", 15], ["quintillion", 18], ["lakh -s lac -s", 5], ["crore -s cr", 7]],
  vague: [
    ["hundreds", "100"], ["thousands", "1000"], ["millions", "1000000"], ["billions", "1000000000"], ["dozens", "24"], ["scores", "40"],
    ["tens_of_thousands", "20000"], ["hundreds_of_thousands", "200000"], ["tens_of_millions", "20000000"], ["hundreds_of_millions", "200000000"], ["tens_of_billions", "20000000000"], ["hundreds_of_billions", "200000000000"],
  ],
  collectives: [["dozen -s doz dozs dzs", 12]],
  multiples: [
    ["doubled doubling doubles twofold", "2"], ["tripled tripling triples trebled trebling threefold", "3"], ["quadrupled quadrupling fourfold", "4"], ["quintupled fivefold", "5"], ["elevenfold", "11"], ["twelvefold", "12"], ["fifteenfold", "15"], ["twentyfold", "20"], ["thirtyfold", "30"], ["fiftyfold", "50"], ["sixfold", "6"], ["sevenfold", "7"], ["eightfold", "8"], ["ninefold", "9"], ["tenfold", "10"], ["hundredfold", "100"], ["thousandfold", "1000"],
    ["halved halving", "0.5"], ["twice", "2"], ["double", "2"], ["triple", "3"], ["quadruple", "4"],
  ],
  times: "times fold x",
  timesBefore: "",
};
