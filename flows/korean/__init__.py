"""The Korean language of figures and times: pure functions on short strings, no frames, no clock, no input or output."""
