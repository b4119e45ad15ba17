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
    "hundred": 2, "thousand": 3, "lakh": 5, "million": 6, "crore": 7, "billion": 9, "trillion": 12,
  ]
  static let sentence: Set = [
    "is", "are", "was", "not", "no", "wrong", "right", "correct", "incorrect", "true", "false",
    "plus", "minus", "over", "divided", "squared", "cubed", "half", "halves", "third",
    "thirds", "quarter", "quarters", "fifth", "fifths", "sixth", "sixths", "seventh",
    "sevenths", "eighth", "eighths", "ninth", "ninths", "tenth", "tenths", "hundredth",
    "hundredths", "thousandth",
    "thousandths", "than", "if", "because", "but", "then", "approximately", "about", "maybe",
    "negative", "factorial", "choose", "root", "base", "mod", "one", "two", "three", "answer",
    "most", "least", "fewer", "score", "tens", "grand",
  ]

  static let synonyms = [
    "dollars": "$", "dollar": "$", "usd": "$", "\\%;": "%", "percent": "%", "percents": "%",
    "\\$;": "$", "\\circ;": "°", "degrees": "°", "degree": "°", "deg": "°",
  ]

  /// Names of one unit, by its sign.
  static let signs: [String: String] = {
    var signs: [String: String] = [:]
    for line in [
      "mm millimeter millimeters millimetre millimetres",
      "cm centimeter centimeters centimetre centimetres", "m meter meters metre metres",
      "km kilometer kilometers kilometre kilometres", "in inch inches", "ft foot feet",
      "yd yard yards", "mi mile miles", "g gram grams", "kg kilogram kilograms",
      "lb lbs pound pounds", "oz ounce ounces", "l liter liters litre litres",
      "s sec second seconds", "min minute minutes", "h hr hrs hour hours", "day days",
      "year years yr yrs",
    ] {
      let names = line.split(separator: " ").map(String.init)
      for name in names { signs[name] = names[0] }
    }
    return signs
  }()
}
