import type { DirectionVocabulary } from "../types";

/** Azerbaijani words of rise and fall. They follow the number. */
export const directions: DirectionVocabulary = {
  up: "çoxalıb çoxalaraq çoxaldı çoxalmış artıb artaraq artmış artmışdır artım artımı artımla artdı artmaqla artırmaqla çatdırmaqla çatdırmışıq çatdırılmışdır artacaq artırmaq artırılması yüksəlib yüksəlmiş yüksəldi yüksəlişi yüksəlməsi çoxalıb çoxalmış çoxdur çox böyüyüb böyümə genişlənib artırıb artırılıb artan artırılmasını artırılmasına artırmağı artırmağa artırılsın artır artırılır artırılacaq artırılacağını artırılacağı artırılmışdır yüksələcək yüksələcəyini yüksəldilməsi yüksəltmək yüksəldilib yüksəlmək çatdırmaq çatdırılması çatdırılmasını çatdırmağı çatdırmağa çatdırılacaq çatdırıla artıra artırıla",
  down: "azalıb azalaraq azalmış azalmışdır azalma azalması azaldı azalmaqla azalacaq enib enmiş düşüb düşmüş geriləyib azdır az azaldıb azaldılıb azalan kiçilib",
  by: "",
  raises: "",
  takesUp: "",
  level: "",
};
