"""From files of Korean news to a published warehouse of facts: the stages, the flow that runs them, the command line."""
