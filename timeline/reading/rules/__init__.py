"""Line labelling rules, one kind a file."""
