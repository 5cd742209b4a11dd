"""CPU work and waiting kept off the event loop, in bounded numbers, time and memory; too much of it is refused."""
