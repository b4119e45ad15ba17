/// The words of units, and those that are none.
extension AnswerUnit {
  static let names: Set = [
    "mm", "cm", "dm", "km", "mi", "ft", "yd", "in", "inch", "inches", "feet", "foot", "mile",
    "miles", "yards", "meters", "metres", "mg", "kg", "lb", "lbs", "oz", "ml", "mph", "kmh", "kph",
    "min", "sec", "hr", "hrs", "day", "days", "degrees", "degree", "deg", "dollars",
    "dollar", "cents", "percent", "units", "unit", "sq", "per", "rad", "hz", "rpm", "usd",
  ]

  static let ways: Set = ["m", "km", "cm", "mm", "ft", "mi"]
  static let perTime: Set = ["s", "h", "hr", "min", "sec"]
  static let currencies: Set = ["USD", "EUR", "GBP", "Rp", "IDR"]
  static let powers = [
    "hundred": 2, "thousand": 3, "million": 6, "billion": 9, "trillion": 12,
  ]
  static let sentence: Set = [
    "is", "are", "was", "not", "no", "wrong", "right", "correct", "incorrect", "true", "false",
    "plus", "minus", "over", "divided", "squared", "cubed", "half", "halves", "third",
    "thirds", "quarter", "quarters", "fifth", "fifths", "sixth", "sixths", "seventh",
    "sevenths", "eighth", "eighths", "ninth", "ninths", "tenth", "tenths", "hundredth",
    "hundredths", "thousandth",
    "thousandths", "than", "if", "because", "but", "then", "approximately", "about", "maybe",
    "negative", "factorial", "choose", "root", "base", "mod", "one", "two", "three", "answer",
  ]

  static let synonyms = [
    "dollars": "$", "dollar": "$", "usd": "$", "\\%;": "%", "percent": "%", "percents": "%",
    "\\$;": "$", "\\circ;": "°", "degrees": "°", "degree": "°", "deg": "°",
  ]
}
