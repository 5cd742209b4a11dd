"""What rules, refiners and resolution share: tokens, meanings, expressions and the phrase notation of the grammars."""
